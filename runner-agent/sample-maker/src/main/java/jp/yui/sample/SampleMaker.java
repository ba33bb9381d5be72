package jp.yui.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a set of invented applications, or one long CSV file.
 *
 * <p>The set goes into {@code OUT/inbox}, what must become of it into {@code OUT/expected.json},
 * and that nobody in it is real into {@code OUT/README.md}, where the gate of the library looks for
 * it.
 */
public final class SampleMaker {
  private static final String INVENTED =
      """
      # 架空のデータ

      ここにある申請は、練習と試験のために作ったものです。人、住所、電話番号、口座は、どれも実在しません。
      """;

  /** Kept here, since the logging system forgets a logger's level with the logger. */
  private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

  private SampleMaker() {}

  /** Exit status 0 done, 2 wrong usage, 3 no Japanese font for the PDFs. */
  public static void main(String... words) throws IOException {
    PDFBOX.setLevel(Level.WARNING);
    Arguments arguments;
    try {
      arguments = Arguments.of(words);
    } catch (IllegalArgumentException e) {
      System.err.println(Arguments.USAGE);
      System.exit(2);
      return;
    }
    if (arguments.count() > 0) {
      writeBatch(arguments);
      return;
    }
    Optional<JapaneseFont> font = arguments.font().map(JapaneseFont::new).or(JapaneseFont::find);
    if (font.isEmpty()) {
      System.err.println(JapaneseFont.MISSING);
      System.exit(3);
      return;
    }
    writeSet(arguments, font.get());
  }

  static void writeSet(Arguments arguments, JapaneseFont font) throws IOException {
    SampleSet set = new SampleSet(arguments.seed(), font);
    GoodCases.addTo(set);
    FaultyCases.addTo(set);
    set.out.writeTo(arguments.out().resolve("inbox"));
    Files.writeString(arguments.out().resolve("README.md"), INVENTED);
    Files.writeString(
        arguments.out().resolve("expected.json"),
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(Map.of("applications", set.expectations()))
            + "\n");
  }

  private static void writeBatch(Arguments arguments) throws IOException {
    Path inbox = Files.createDirectories(arguments.out().resolve("inbox"));
    People people = new People(arguments.seed());
    Path file = inbox.resolve("児童手当認定請求_" + arguments.count() + "件.csv");
    try (Writer text = Files.newBufferedWriter(file, Outbox.CP932)) {
      CsvColumns.write(text, 1, Stream.generate(() -> people.claim(1)).limit(arguments.count()));
    }
  }
}
