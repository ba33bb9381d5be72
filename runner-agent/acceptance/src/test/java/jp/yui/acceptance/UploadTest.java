package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application's own PDF goes with it to the core system. */
class UploadTest {
  private static final String PDF = "JT202500013_児童手当認定請求_申請書.pdf";
  private static final String ZIP = "JT202500012_児童手当認定請求.zip";
  @TempDir Path folder;

  @Test
  void handsOverThePdfThatTheApplicationCameIn() throws Exception {
    try (Practice practice = Practice.start()) {
      Town town = Town.clean(folder, practice);
      long pdf = Files.size(town.sample(PDF));
      String zipped = onlyPdfOf(town.sample(ZIP));
      town.applications(1);

      Town.Reported run = town.run();
      assertThat(run.status()).as(run.out()).isZero();
      assertThat(practice.field("clean", "JT202500013", "attachment"))
          .isEqualTo(PDF + " (" + pdf + " bytes)");
      assertThat(practice.field("clean", "JT202500012", "attachment")).isEqualTo(zipped);
      assertThat(practice.field("clean", "T00001", "attachment")).isEmpty();
      try (Stream<Path> left = Files.walk(town.home().resolve("work"))) {
        assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".pdf"));
      }
    }
  }

  private static String onlyPdfOf(Path zip) throws Exception {
    try (ZipFile file = new ZipFile(zip.toFile(), Charset.forName("windows-31j"))) {
      ZipEntry entry =
          file.stream().filter(e -> e.getName().endsWith(".pdf")).findFirst().orElseThrow();
      String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
      return name + " (" + entry.getSize() + " bytes)";
    }
  }
}
