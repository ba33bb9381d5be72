package jp.yui.agent.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** As it came. All of it stands in one folder, whose name does not matter. */
final class Zipped implements Parcel {
  private final ZipFile zip;
  private final SortedMap<String, ZipEntry> files = new TreeMap<>();
  private final SortedSet<String> strange = new TreeSet<>();

  Zipped(Path file) throws IOException {
    zip = new ZipFile(file.toFile());
    String folder = null;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      int slash = name.indexOf('/');
      String top = slash < 0 ? "" : name.substring(0, slash);
      folder = folder == null ? top : folder;
      if (slash <= 0 || !top.equals(folder)) {
        strange.add(name);
      } else if (!entry.isDirectory() && files.put(name.substring(slash + 1), entry) != null) {
        strange.add(name);
      }
    }
  }

  @Override
  public SortedSet<String> names() {
    return new TreeSet<>(files.keySet());
  }

  @Override
  public SortedSet<String> strange() {
    return strange;
  }

  @Override
  public InputStream read(String name) throws IOException {
    ZipEntry entry = files.get(name);
    InputStream in = entry == null ? null : zip.getInputStream(entry);
    if (in == null) {
      throw new IOException(name);
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
