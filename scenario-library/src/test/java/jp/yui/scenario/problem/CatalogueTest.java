package jp.yui.scenario.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Path TEXTS = Path.of("src/main/resources/jp/yui/scenario/problem");
  private static final String TEXT_NAME = "jp.yui.scenario.problem.messages";
  private static final Set<String> FRAME =
      Set.of("severity.error", "severity.warning", "remedy", "nearest", "comma", "none");

  @Test
  void hasEveryTextInBothLanguages() throws IOException {
    assertThat(keys("messages_ja.properties")).isEqualTo(keys("messages.properties"));
  }

  @Test
  void hasARemedyForEveryProblem() throws IOException {
    Set<String> keys = keys("messages_ja.properties");

    assertThat(codes()).hasSizeGreaterThan(80);
    for (String code : codes()) {
      assertThat(keys).contains(code + ".remedy");
    }
  }

  @Test
  void hasNoTextThatNothingSays() throws IOException {
    String sources = sources();

    for (String code : codes()) {
      assertThat(sources).contains('"' + code + '"');
    }
  }

  @Test
  void keepsBracesThatAreNoPlaces() {
    Catalogue catalogue = new Catalogue(TEXT_NAME, Locale.JAPANESE);

    assertThat(catalogue.message("unknown-prefix.remedy", "j", "", ""))
        .isEqualTo("namespaces: { j: \"http://…\" } のように書いてください。");
  }

  @Test
  void speaksEnglishOnlyWhenAsked() {
    assertThat(new Catalogue(TEXT_NAME, Locale.ENGLISH).message("severity.error"))
        .isEqualTo("error: ");
    assertThat(new Catalogue(TEXT_NAME, Locale.JAPANESE).message("severity.error"))
        .isEqualTo("エラー: ");
  }

  private static Set<String> keys(String file) throws IOException {
    Properties texts = new Properties();
    try (var reader = Files.newBufferedReader(TEXTS.resolve(file))) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** The problems' own keys; the others are words of the frame around them. */
  private static Set<String> codes() throws IOException {
    Set<String> codes = keys("messages_ja.properties");
    codes.removeIf(key -> key.endsWith(".remedy") || FRAME.contains(key));
    return codes;
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String room : new String[] {"yaml", "validation", "gate"}) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/jp/yui/scenario", room))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }
}
