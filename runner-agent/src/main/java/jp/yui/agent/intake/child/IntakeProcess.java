package jp.yui.agent.intake.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import jp.yui.agent.intake.FileFindings;
import jp.yui.agent.intake.Intake;
import jp.yui.agent.intake.IntakeSettings;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.RecordStream;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.Form;

/**
 * Reads files in a process of its own: a file that makes its reader crash, hang or run out of
 * memory costs that file and nothing else.
 */
public final class IntakeProcess implements Intake {
  private final ChildPool pool;
  private final Words words;

  private IntakeProcess(ChildPool pool, Words words) {
    this.pool = pool;
    this.words = words;
  }

  /** The process starts with the first file and serves until {@link #close()}. */
  public static Intake open(IntakeSettings settings, Collection<Form> forms) {
    return new IntakeProcess(new ChildPool(settings, forms), new Words(settings.locale()));
  }

  @Override
  public RecordStream read(Path file) {
    FindingsSoFar findings = new FindingsSoFar(String.valueOf(file.getFileName()));
    ChildProcess child;
    try {
      child = pool.take();
    } catch (IOException e) {
      throw new IllegalStateException("the reading process does not start", e);
    }
    Patience patience = pool.watch(child);
    try {
      child.read(file);
    } catch (IOException e) {
      pool.discard(child, patience);
      return nothing(findings, e);
    }
    RecordStream records = new ChildStream(findings, pool, child, patience, words);
    try {
      // While the child begins to parse.
      findings.original(Fingerprint.of(file));
    } catch (IOException e) {
      records.close();
      return nothing(findings, e);
    }
    return records;
  }

  private RecordStream nothing(FindingsSoFar findings, IOException e) {
    Place whole = new Place.Whole(findings.file());
    findings.problem(words.problem("cannot-open", whole, e.getClass().getSimpleName()));
    return new Nothing(findings.now());
  }

  @Override
  public void close() {
    pool.close();
  }

  private record Nothing(FileFindings findings) implements RecordStream {
    @Override
    public Iterator<SourceRecord> iterator() {
      return Collections.emptyIterator();
    }

    @Override
    public void close() {}
  }
}
