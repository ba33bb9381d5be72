package jp.yui.agent.run;

import java.util.Iterator;
import java.util.function.Consumer;
import jp.yui.agent.intake.FileFindings;
import jp.yui.agent.intake.RecordStream;
import jp.yui.agent.intake.SourceRecord;

/** The records of one file, one after the other; at the end the file as a whole is told of. */
final class FileRecords implements Iterator<Reception.Read> {
  private final RecordStream stream;
  private final Iterator<SourceRecord> records;
  private final Consumer<FileFindings> entire;
  private boolean told;

  FileRecords(RecordStream stream, Consumer<FileFindings> entire) {
    this.stream = stream;
    this.records = stream.iterator();
    this.entire = entire;
  }

  @Override
  public boolean hasNext() {
    if (records.hasNext()) {
      return true;
    }
    if (!told) {
      told = true;
      entire.accept(stream.findings());
      stream.close();
    }
    return false;
  }

  @Override
  public Reception.Read next() {
    return new Reception.Read(records.next());
  }
}
