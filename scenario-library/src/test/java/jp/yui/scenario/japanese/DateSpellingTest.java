package jp.yui.scenario.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpellingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy/M/d",
        "yyyyMMdd",
        "M/d/yyyy",
        "y-M-d",
        "GN年M月d日",
        "GN.M.d",
        "eyyMMdd",
        "e-N-M-d"
      })
  void takesWhatTellsAWholeDay(String declared) {
    assertThat(DateSpelling.of(declared)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "wareki",
        "西暦",
        "yyyy/M",
        "yy/MM/dd",
        "N/M/d",
        "G年M月d日",
        "GyyNMMdd",
        "eGN.M.d",
        "yyyy/M/d/M",
        "yyyy M d",
        "yyyy/m/d"
      })
  void refusesWhatDoesNot(String declared) {
    assertThat(DateSpelling.of(declared)).isEmpty();
  }
}
