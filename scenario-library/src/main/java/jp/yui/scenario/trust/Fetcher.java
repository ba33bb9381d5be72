package jp.yui.scenario.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads the repository's files, from wherever. It may lie: whoever uses it checks everything, and
 * stops reading at a limit, so an implementation need not.
 */
@FunctionalInterface
public interface Fetcher {
  /**
   * Opens a file.
   *
   * @param path {@code metadata/timestamp.json}, {@code targets/…}; plain parts divided by {@code
   *     /}
   * @return empty if the other side says that there is no such file
   * @throws IOException if that cannot be said, since the other side is not reached; a line that
   *     brings nothing for too long must end in it too
   */
  Optional<InputStream> open(String path) throws IOException;

  /** Reads what lies in some files: those of a medium, or of this very process. */
  static Fetcher from(RepositoryFiles files) {
    return path -> files.read(path).map(ByteArrayInputStream::new);
  }
}
