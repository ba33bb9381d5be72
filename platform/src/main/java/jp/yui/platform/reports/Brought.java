package jp.yui.platform.reports;

import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.exchange.ReportAnswer;

/**
 * What became of a file that a person brought.
 *
 * @param taken how many are new
 * @param known how many had come in before
 * @param refused those that were not taken, by their line
 */
public record Brought(int taken, int known, List<Refused> refused) {
  public Brought {
    refused = List.copyOf(refused);
  }

  /** One that was not taken; line from 1. */
  public record Refused(int line, ReportAnswer answer) {}

  static Brought of(List<ReportAnswer> answers) {
    int taken = 0;
    int known = 0;
    List<Refused> refused = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      switch (answers.get(i).result()) {
        case TAKEN -> taken++;
        case KNOWN -> known++;
        default -> refused.add(new Refused(i + 1, answers.get(i)));
      }
    }
    return new Brought(taken, known, refused);
  }
}
