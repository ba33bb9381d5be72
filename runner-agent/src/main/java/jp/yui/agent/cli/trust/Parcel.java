package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is complete, as one file for the platform. */
final class Parcel {
  static final String NAME = "ceremony.zip";

  private Parcel() {}

  /** Packs it beside the folder's parts; returns where. */
  static Path pack(Path folder) throws IOException {
    Path zip = folder.resolve(NAME);
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (String part : List.of("metadata", "targets")) {
        try (Stream<Path> all = Files.list(folder.resolve(part))) {
          for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
            out.putNextEntry(new ZipEntry(part + "/" + one.getFileName()));
            Files.copy(one, out);
          }
        }
      }
    }
    return zip;
  }
}
