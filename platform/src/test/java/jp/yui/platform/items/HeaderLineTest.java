package jp.yui.platform.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header line is taken; what a citizen wrote is not. */
class HeaderLineTest {
  @Test
  void commasAndTabsSeparate() {
    assertThat(HeaderLine.columns("受付番号,\"氏名,漢字\",住所\r\n")).containsExactly("受付番号", "氏名,漢字", "住所");
    assertThat(HeaderLine.columns("受付番号\t氏名\t\t住所")).containsExactly("受付番号", "氏名", "住所");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "氏名,1990/1/2",
        "氏名,１９９０年１月２日",
        "氏名,平成2.1.2",
        "JT2025100000,結野花子",
        "結野,yui@example.jp",
        "結野,０９０１２３４５６７８",
        "氏名\n結野花子"
      })
  void theContentsOfAnApplicationAreRefused(String pasted) {
    assertThatThrownBy(() -> HeaderLine.columns(pasted))
        .isInstanceOf(NotAHeaderException.class)
        .hasMessage("data");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", ",,"})
  void nothingIsNoHeader(String pasted) {
    assertThatThrownBy(() -> HeaderLine.columns(pasted)).hasMessage("empty");
  }
}
