package jp.yui.agent.intake.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import jp.yui.agent.intake.FileFindings;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.Intake;
import jp.yui.agent.intake.IntakeSettings;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.RecordStream;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.choose.Readers;
import jp.yui.agent.intake.source.PathContent;
import jp.yui.agent.intake.source.Row;
import jp.yui.agent.intake.source.RowShape;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.Form;
import org.jspecify.annotations.Nullable;

/** Reads files by the forms of a scenario. */
public final class IntakeProcess implements Intake {
  private final Readers readers;
  private final Words words;

  private IntakeProcess(Readers readers, Words words) {
    this.readers = readers;
    this.words = words;
  }

  public static Intake open(IntakeSettings settings, Collection<Form> forms) {
    Words words = new Words(settings.locale());
    return new IntakeProcess(new Readers(forms, settings.limits(), words), words);
  }

  @Override
  public RecordStream read(Path file) {
    String name = String.valueOf(file.getFileName());
    Collected collected = new Collected(name);
    try {
      collected.findings.original(Fingerprint.of(file));
      readers.read(PathContent.of(file), collected);
      collected.findings.completed();
    } catch (IOException e) {
      collected.problem(
          words.problem("cannot-open", new Place.Whole(name), e.getClass().getSimpleName()));
    }
    return collected;
  }

  @Override
  public void close() {}

  private static final class Collected implements RecordStream, Sink {
    private final FindingsSoFar findings;
    private final List<SourceRecord> records = new ArrayList<>();
    private @Nullable RowShape shape;

    Collected(String name) {
      findings = new FindingsSoFar(name);
    }

    @Override
    public Iterator<SourceRecord> iterator() {
      return records.iterator();
    }

    @Override
    public FileFindings findings() {
      return findings.now();
    }

    @Override
    public void close() {}

    @Override
    public void record(SourceRecord found) {
      records.add(found);
    }

    @Override
    public void shape(RowShape found) {
      shape = found;
    }

    @Override
    public void row(Row row) {
      if (shape != null) {
        records.add(
            shape.toRecord(
                row.number(), row.line(), row.lengths(), 0, row.chars(), 0, row.problems()));
      }
    }

    @Override
    public void part(FilePart part) {
      findings.part(part);
    }

    @Override
    public void problem(SourceProblem problem) {
      findings.problem(problem);
    }

    @Override
    public void warning(SourceProblem warning) {
      findings.warning(warning);
    }
  }
}
