package jp.yui.scenario.trust;

import java.io.IOException;
import java.util.Optional;

/** Where a repository's files lie: a folder, a data base, a medium. */
public interface RepositoryFiles {
  /** The whole file; empty if there is none of that name. */
  Optional<byte[]> read(String name) throws IOException;

  /** Puts a file there, whole or not at all; whoever reads meanwhile sees the old or the new. */
  void write(String name, byte[] content) throws IOException;
}
