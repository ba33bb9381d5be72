package jp.yui.agent.demo;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.ledger.State;
import jp.yui.agent.run.RunReport;
import tools.jackson.databind.json.JsonMapper;

/** What must become of the sample applications, written down when they were made. */
final class Expectations {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Expected> all;

  private Expectations(List<Expected> all) {
    this.all = all;
  }

  /**
   * One application.
   *
   * @param key empty where the file tells none
   * @param outcome {@code post}, {@code hold} or {@code reject}
   * @param reason code of the reason, where it is not posted
   * @param cp932 whether screens of the CP932 age can take all its characters
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Expected(String key, String title, String outcome, String reason, boolean cp932) {

    boolean posted(boolean onlyCp932) {
      return outcome.equals("post") && (cp932 || !onlyCp932);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Sheet(List<Expected> applications) {}

  static Expectations read(Path file) {
    return new Expectations(JSON.readValue(file.toFile(), Sheet.class).applications());
  }

  /** How many applications there are. */
  int count() {
    return all.size();
  }

  /**
   * What did not come out as expected, in words; empty when all did.
   *
   * @param practice the practice system's name for the judge
   * @param onlyCp932 whether its screens are of the CP932 age
   */
  List<String> differences(
      RunReport report, Judge.Answer judge, String practice, boolean onlyCp932) {
    List<String> differences = new ArrayList<>();
    for (Expected one : all) {
      List<RunReport.Line> lines =
          report.applications().stream().filter(line -> is(line, one)).toList();
      if (one.posted(onlyCp932)) {
        posted(one, lines, judge.of(practice, one.key()), differences);
      } else {
        held(one, lines, judge.of(practice, one.key()), differences);
      }
    }
    return differences;
  }

  private static boolean is(RunReport.Line line, Expected one) {
    return one.key().isEmpty()
        ? line.reasons().stream().anyMatch(r -> r.code().equals(one.reason()))
        : line.key().equals(one.key());
  }

  private static void posted(
      Expected one,
      List<RunReport.Line> lines,
      List<Judge.Registration> registered,
      List<String> differences) {
    if (registered.size() != 1) {
      differences.add(DemoTexts.say("registered", one.key(), one.title(), registered.size()));
    } else if (lines.stream()
        .noneMatch(
            line -> line.receipt().equals(java.util.Optional.of(registered.get(0).ninteiNo())))) {
      differences.add(DemoTexts.say("receipt", one.key(), one.title()));
    }
  }

  private static void held(
      Expected one,
      List<RunReport.Line> lines,
      List<Judge.Registration> registered,
      List<String> differences) {
    if (!registered.isEmpty()) {
      differences.add(DemoTexts.say("not-held", one.key(), one.title(), registered.size()));
    }
    String code = one.outcome().equals("post") ? "cannot-write" : one.reason();
    boolean held =
        lines.stream()
            .filter(line -> line.state().equals(State.HELD.name()))
            .anyMatch(line -> line.reasons().stream().anyMatch(r -> r.code().equals(code)));
    if (!held) {
      differences.add(DemoTexts.say("reason", one.key(), one.title(), code, lines));
    }
  }
}
