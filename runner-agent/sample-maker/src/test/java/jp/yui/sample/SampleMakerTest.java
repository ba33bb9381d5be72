package jp.yui.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMakerTest {
  private static final Path COMMITTED =
      Path.of("../../scenario-library/scenarios/jido-teate/nintei-seikyu/samples");

  @TempDir private Path folder;

  @Test
  void makesTheSameBytesEveryTime() throws IOException {
    make(folder.resolve("a"));
    make(folder.resolve("b"));

    assertThat(digest(folder.resolve("a"))).isEqualTo(digest(folder.resolve("b"))).hasSize(17);
  }

  /** PDFs depend on the machine's font; all else must be what stands beside the scenario. */
  @Test
  void theCommittedSetIsTheOneThatIsMade() throws IOException {
    make(folder);

    assertThat(digest(folder)).containsOnlyKeys(digest(COMMITTED).keySet());
    for (String name : digest(folder).keySet()) {
      if (!name.endsWith(".pdf") && !name.endsWith(".zip")) {
        assertThat(folder.resolve(name)).hasSameBinaryContentAs(COMMITTED.resolve(name));
      }
    }
  }

  @Test
  void writesEntryNamesInCp932WithoutTheUtf8Flag() throws IOException {
    make(folder);

    Path zip = folder.resolve("inbox/JT202500012_児童手当認定請求.zip");
    byte[] bytes = Files.readAllBytes(zip);
    boolean utf8Flag = (bytes[7] & 0x08) != 0;
    assertThat(utf8Flag).isFalse();
    try (ZipFile file = new ZipFile(zip.toFile(), Outbox.CP932)) {
      assertThat(file.stream().map(Object::toString))
          .containsExactly("申請データ.csv", "申請データ.xml", "申請書_児童手当認定請求.pdf");
    }
  }

  @Test
  void printsTheFormWithTextAndScansItWithout() throws IOException {
    make(folder);

    assertThat(text("JT202500013_児童手当認定請求_申請書.pdf")).contains("受付番号").contains("JT202500013");
    assertThat(text("JT202500031_児童手当認定請求_スキャン.pdf").strip()).isEmpty();
  }

  @Test
  void spellsDatesAsFormsDo() {
    assertThat(Wareki.spelled("1989-01-07")).isEqualTo("昭和64年1月7日");
    assertThat(Wareki.spelled("1989-01-08")).isEqualTo("平成元年1月8日");
    assertThat(Wareki.spelled("2019-05-01")).isEqualTo("令和元年5月1日");
    assertThat(Wareki.spelled("1975")).isEqualTo("昭和50年月日不詳");
    assertThat(Wareki.spelled("1234567")).isEqualTo("1234567");
  }

  @Test
  void refusesWhatTheCharsetLacksInsteadOfAQuestionMark() {
    Outbox out = new Outbox(new JapaneseFont(Path.of("none")));

    assertThatThrownBy(() -> out.text("名簿.csv", Outbox.CP932, "𠮷田"))
        .hasMessage("名簿.csv cannot be written in windows-31j");
  }

  @Test
  void writesLongBatchesOfAsManyRowsAsAsked() throws IOException {
    SampleMaker.main("--out", folder.toString(), "--count", "1000");

    List<String> lines =
        Files.readAllLines(folder.resolve("inbox/児童手当認定請求_1000件.csv"), Outbox.CP932);
    assertThat(lines).hasSize(1001);
    assertThat(lines.getLast()).startsWith("JT202501000,");
  }

  @Test
  void holdsAndPostsAreBothThereAndEveryHoldHasItsReason() throws IOException {
    SampleSet set = new SampleSet(2026, font());
    GoodCases.addTo(set);
    FaultyCases.addTo(set);

    assertThat(set.expectations().stream().filter(e -> e.outcome().equals("post"))).hasSize(17);
    assertThat(set.expectations().stream().filter(e -> e.outcome().equals("hold")))
        .hasSize(14)
        .noneMatch(e -> e.reason().isEmpty());
    assertThat(set.expectations().stream().filter(e -> !e.cp932()).map(Expectation::title))
        .containsExactly("CP932 にない漢字（𠮷）", "異体字（葛の異体字）", "私用領域の外字（U+E000）");
  }

  private static void make(Path into) throws IOException {
    SampleMaker.writeSet(Arguments.of("--out", into.toString()), font());
  }

  private static JapaneseFont font() {
    Optional<JapaneseFont> font = JapaneseFont.find();
    assumeTrue(font.isPresent(), JapaneseFont.MISSING);
    return font.orElseThrow();
  }

  private String text(String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(folder.resolve("inbox").resolve(name).toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static Map<String, String> digest(Path folder) throws IOException {
    Map<String, String> digest = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digest.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return digest;
  }
}
