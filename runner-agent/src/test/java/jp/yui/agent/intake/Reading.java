package jp.yui.agent.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yui.agent.intake.child.IntakeProcess;
import jp.yui.scenario.model.Form;

/** A file read to its end. */
record Reading(List<SourceRecord> records, FileFindings findings) {
  static final Charset CP932 = Charset.forName("windows-31j");

  static Reading of(Path file, Form... forms) {
    try (Intake intake = IntakeProcess.open(IntakeSettings.defaults(), List.of(forms))) {
      return of(intake, file);
    }
  }

  static Reading of(Intake intake, Path file) {
    try (RecordStream stream = intake.read(file)) {
      List<SourceRecord> records = new ArrayList<>();
      stream.forEach(records::add);
      return new Reading(records, stream.findings());
    }
  }

  static Reading ofText(Path dir, String text, Form... forms) {
    return ofBytes(dir, text.getBytes(StandardCharsets.UTF_8), forms);
  }

  static Reading ofCp932(Path dir, String text, Form... forms) {
    return ofBytes(dir, text.getBytes(CP932), forms);
  }

  static Reading ofBytes(Path dir, byte[] bytes, Form... forms) {
    Path file = dir.resolve("申請.csv");
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(file, forms);
  }

  /** Every value of a record: {@code item[index]=raw}. */
  static List<String> values(SourceRecord found) {
    return found.values().stream()
        .map(v -> v.item() + (v.index() == 0 ? "" : "[" + v.index() + "]") + "=" + v.raw())
        .toList();
  }

  List<String> values(int record) {
    return values(records.get(record));
  }

  List<String> problems() {
    return messages(findings.problems());
  }

  static List<String> codes(List<SourceProblem> problems) {
    return problems.stream().map(SourceProblem::code).toList();
  }

  static List<String> messages(List<SourceProblem> problems) {
    return problems.stream().map(SourceProblem::message).toList();
  }

  static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
