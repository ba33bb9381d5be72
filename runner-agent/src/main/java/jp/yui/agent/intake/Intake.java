package jp.yui.agent.intake;

import java.nio.file.Path;

/**
 * Reads the files in which applications arrive. Safe for use by several threads, each with its own
 * file.
 */
public interface Intake extends AutoCloseable {

  /**
   * Starts to read a file. Never throws for what is wrong with the file: that is told by {@link
   * RecordStream#findings()}.
   *
   * @param file only ever opened for reading
   */
  RecordStream read(Path file);

  @Override
  void close();
}
