package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.agent.check.PlaceWords;
import jp.yui.agent.intake.FileFindings;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.Finding;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Procedure;

/** What was read, as a page for people or as JSON. Records are told as they come. */
final class InspectionPage {
  private final PrintWriter out;
  private final boolean json;
  private final List<Value> values = new ArrayList<>();
  private final List<SourceProblem> problems = new ArrayList<>();
  private boolean told;
  private boolean clean = true;

  /** One value, for machines. */
  record Value(
      long record,
      String item,
      int index,
      String label,
      String raw,
      String normalised,
      String place,
      List<String> findings) {}

  /** Everything, for machines. */
  record All(List<Value> values, List<SourceProblem> problems) {}

  InspectionPage(PrintWriter out, boolean json) {
    this.out = out;
    this.json = json;
  }

  void record(Procedure procedure, SourceRecord record, Application application) {
    told = true;
    Columns columns = new Columns();
    columns.row(say("head.item"), say("head.raw"), say("head.normal"), say("head.place"));
    for (Entry entry : procedure.items().values()) {
      switch (entry) {
        case Item item -> value(columns, record, item, 0, "", application.items());
        case Group group -> {
          int index = 0;
          for (Map<String, NormalItem> one :
              application.groups().getOrDefault(group.id(), List.of())) {
            index++;
            for (Item item : group.items().values()) {
              value(columns, record, item, index, group.label() + index + " ", one);
            }
          }
        }
      }
    }
    if (!json) {
      out.println(say("record", record.number(), record.file()));
      out.print(columns.text("    "));
      record.problems().forEach(problem -> out.println(say("problem", problem.message())));
      application
          .allFindings()
          .map(Finding::message)
          .forEach(text -> out.println(say("finding", text)));
      out.println();
    }
    clean &= record.problems().isEmpty() && application.allFindings().noneMatch(Finding::holds);
    problems.addAll(record.problems());
  }

  private void value(
      Columns columns,
      SourceRecord record,
      Item item,
      int index,
      String before,
      Map<String, NormalItem> from) {
    NormalItem value = from.get(item.id());
    if (value == null) {
      return;
    }
    String label = before + item.label();
    String place = PlaceWords.of(value.place());
    if (json) {
      values.add(
          new Value(
              record.number(),
              item.id(),
              index,
              label,
              value.raw(),
              value.text(),
              place,
              value.findings().stream().map(Finding::message).toList()));
    } else {
      columns.row(label, value.raw(), value.text(), place);
    }
  }

  void file(FileFindings findings) {
    problems.addAll(findings.problems());
    told |=
        !findings.parts().isEmpty()
            && findings.parts().stream().anyMatch(p -> p.form().isPresent());
    if (json) {
      return;
    }
    out.println(say("file", findings.file()));
    for (FilePart part : findings.parts()) {
      out.println(
          part.form().isPresent()
              ? say("form", part.form().get(), part.encoding().orElse("-"), part.records())
              : say("attachment", part.file()));
    }
    findings.problems().forEach(problem -> out.println(say("problem", problem.message())));
    findings.warnings().forEach(warning -> out.println(say("warning", warning.message())));
  }

  void end() {
    if (json) {
      out.println(Json.text(new All(values, problems)));
    } else if (!told) {
      out.println(say("nothing"));
    }
  }

  boolean toldSomething() {
    return told;
  }

  boolean clean() {
    return clean;
  }

  private static String say(String key, Object... details) {
    return Yui.TEXTS.say("inspect." + key, details);
  }
}
