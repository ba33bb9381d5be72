package jp.yui.scenario.japanese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1955-04-30",
        "1955-04-??",
        "1955-??-??",
        "1955-??-30",
        "????-04-30",
        "????-??-??"
      })
  void writesWhatIsUnknownAsQuestionMarksAndReadsItBack(String text) {
    assertThat(PartialDate.parse(text)).hasToString(text).isEqualTo(PartialDate.parse(text));
  }

  @Test
  void absentIsNotTheSameAsAllUnknown() {
    assertThat(PartialDate.parse("")).isEqualTo(PartialDate.ABSENT).hasToString("");
    assertThat(PartialDate.ABSENT).isNotEqualTo(PartialDate.of(null, null, null));
    assertThat(PartialDate.of(null, null, null).isAbsent()).isFalse();
  }

  @Test
  void onlyCompleteDatesAreDaysOfTheCalendar() {
    assertThat(PartialDate.parse("2024-02-29").date()).contains(LocalDate.of(2024, 2, 29));
    assertThat(PartialDate.parse("2024-02-??").date()).isEmpty();
    assertThat(PartialDate.ABSENT.date()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "????-02-30",
        "????-04-31",
        "2023-13-01",
        "2023-00-01",
        "2023-??-32"
      })
  void refusesDaysThatCannotBe(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void takesTheLeapDayWhileTheYearIsUnknown() {
    assertThat(PartialDate.parse("????-02-29")).hasToString("????-02-29");
  }

  @ParameterizedTest
  @CsvSource({
    "1955-04-30, 1955-05-01, true",
    "1955-05-01, 1955-05-01, false",
    "1955-05-02, 1955-05-01, false",
    "1955-??-??, 1956-01-01, true",
    "1956-??-??, 1955-12-31, false",
    "1956-??-??, 1956-01-01, false",
    "1955-04-??, 1955-05-??, true",
    "1955-05-??, 1955-04-??, false",
  })
  void decidesTheOrderWhereEveryFillingInGivesTheSame(String one, String other, boolean before) {
    assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(other))).isEqualTo(before);
    assertThat(PartialDate.parse(other).isAfter(PartialDate.parse(one))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "1955-??-??, 1955-05-01",
    "1955-04-??, 1955-04-30",
    "????-04-01, 1955-04-01",
    "'', 1955-04-01",
    "1955-04-01, ''",
    "'', ''",
  })
  void refusesAnOrderThatAnUnknownPartDecides(String one, String other) {
    PartialDate left = PartialDate.parse(one);
    PartialDate right = PartialDate.parse(other);
    assertThatThrownBy(() -> left.isBefore(right))
        .isInstanceOfSatisfying(
            UndecidableDateException.class,
            e -> {
              assertThat(e.left()).isEqualTo(left);
              assertThat(e.right()).isEqualTo(right);
            });
  }

  @Test
  void anotherMonthIsAnotherDayEvenWithoutTheYear() {
    assertThat(PartialDate.parse("????-04-01").isSameDayAs(PartialDate.parse("1955-05-01")))
        .isFalse();
    assertThat(PartialDate.parse("1955-05-01").isSameDayAs(PartialDate.parse("1955-05-01")))
        .isTrue();
  }

  @Test
  void twoUnknownDaysAreNotSurelyTheSame() {
    PartialDate half = PartialDate.parse("1955-??-??");
    assertThatThrownBy(() -> half.isSameDayAs(half)).isInstanceOf(UndecidableDateException.class);
  }
}
