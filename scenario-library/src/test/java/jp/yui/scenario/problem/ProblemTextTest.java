package jp.yui.scenario.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTextTest {

  @Test
  void putsTheCaretUnderTheCharacterWhateverItsWidth() {
    assertThat(shown("氏名ｶﾅ𠮷葛󠄀髙: x", 9))
        .isEqualTo(
            """
            a.yaml:1:9: エラー: だめ
              1 | 氏名ｶﾅ𠮷葛󠄀髙: x
                |             ^
              直し方: こうする
            """);
  }

  @Test
  void showsTheNeighbourhoodOfAPlaceInALongLine() {
    String text = shown("あ".repeat(300) + "ここ" + "い".repeat(300), 301);

    String[] lines = text.split("\n");
    assertThat(lines[1]).startsWith("  1 | …ああ").endsWith("いい…").contains("ここ");
    assertThat(lines[2]).isEqualTo("    | " + " ".repeat(1 + 2 * 50) + "^");
  }

  @Test
  void putsTheCaretBehindALineThatEndsTooEarly() {
    assertThat(shown("項目", 99)).contains("\n    |     ^\n");
  }

  @Test
  void speaksOfAWholeFileWithoutALine() {
    Problem problem = new Problem("x", Severity.WARNING, Position.of("a.yaml"), "だめ", "こうする", "");

    assertThat(new ProblemText().of(problem)).isEqualTo("a.yaml: 注意: だめ\n  直し方: こうする\n");
  }

  private static String shown(String line, int column) {
    return new ProblemText()
        .of(
            new Problem(
                "x", Severity.ERROR, new Position("a.yaml", 1, column), "だめ", "こうする", line));
  }
}
