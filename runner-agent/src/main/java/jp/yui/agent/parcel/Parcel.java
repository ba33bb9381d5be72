package jp.yui.agent.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;

/** The files of a package, in the zip or unpacked. */
interface Parcel extends AutoCloseable {
  static Parcel open(Path place) throws IOException {
    return Files.isDirectory(place) ? new Unpacked(place) : new Zipped(place);
  }

  /** Names below the package's own folder, with forward slashes. */
  SortedSet<String> names();

  /** What cannot be judged by a hash: a link, a name that is there twice, a file outside. */
  SortedSet<String> strange();

  InputStream read(String name) throws IOException;

  @Override
  void close() throws IOException;
}
