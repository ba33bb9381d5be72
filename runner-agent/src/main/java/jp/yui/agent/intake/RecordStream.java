package jp.yui.agent.intake;

/**
 * The records of one file, read while they are taken: a slow taker slows the reader, so that a file
 * of any length needs little memory. To be iterated once.
 */
public interface RecordStream extends Iterable<SourceRecord>, AutoCloseable {

  /**
   * What is known of the file as a whole; {@link FileFindings#complete()} once the last record was
   * taken. Records may be posted before that: what concerns all of them is in each record's
   * problems.
   */
  FileFindings findings();

  /** Ends the reading, also in mid-file. */
  @Override
  void close();
}
