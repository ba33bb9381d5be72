package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import jp.yui.agent.intake.Intake;
import jp.yui.agent.intake.IntakeSettings;
import jp.yui.agent.intake.RecordStream;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.child.IntakeProcess;
import jp.yui.agent.normalise.Normaliser;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Scenario;

/** Reads one file by the forms of one scenario, as a run would. */
final class Inspection {
  private final Scenario scenario;
  private final Path file;

  private Inspection(Scenario scenario, Path file) {
    this.scenario = scenario;
    this.file = file;
  }

  static Inspection of(Scenario scenario, Path file) {
    return new Inspection(scenario, file);
  }

  /**
   * @return whether nothing of the file needs a person's look
   */
  boolean tell(InspectionPage page) {
    Map<String, Normaliser> normalisers = new HashMap<>();
    for (Form form : scenario.forms().values()) {
      normalisers.put(form.head().id(), new Normaliser(scenario.procedure(), form));
    }
    try (Intake intake = IntakeProcess.open(IntakeSettings.defaults(), scenario.forms().values());
        RecordStream records = intake.read(file)) {
      for (SourceRecord record : records) {
        Normaliser normaliser = Objects.requireNonNull(normalisers.get(record.form()));
        page.record(scenario.procedure(), record, normaliser.normalise(record));
      }
      page.file(records.findings());
      return records.findings().problems().isEmpty() && page.clean();
    }
  }
}
