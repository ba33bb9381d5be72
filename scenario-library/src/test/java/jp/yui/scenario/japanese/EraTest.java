package jp.yui.scenario.japanese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EraTest {

  @ParameterizedTest
  @CsvSource({
    "1873-01-01, 明治6年1月1日, M6.1.1",
    "1912-07-29, 明治45年7月29日, M45.7.29",
    "1912-07-30, 大正元年7月30日, T1.7.30",
    "1926-12-24, 大正15年12月24日, T15.12.24",
    "1926-12-25, 昭和元年12月25日, S1.12.25",
    "1989-01-07, 昭和64年1月7日, S64.1.7",
    "1989-01-08, 平成元年1月8日, H1.1.8",
    "2019-04-30, 平成31年4月30日, H31.4.30",
    "2019-05-01, 令和元年5月1日, R1.5.1",
    "2023-05-01, 令和5年5月1日, R5.5.1",
  })
  void countsDaysAsJapanDoes(LocalDate day, String written, String brief) {
    assertThat(Wareki.of(day).written()).isEqualTo(written);
    assertThat(Wareki.of(day).brief()).isEqualTo(brief);
  }

  @Test
  void writesTheFirstYearAsANumberWhereWanted() {
    assertThat(Wareki.of(LocalDate.of(2019, 5, 1)).numbered()).isEqualTo("令和1年5月1日");
  }

  @Test
  void hasNoEraBeforeTheGregorianCalendar() {
    assertThatThrownBy(() -> Wareki.of(LocalDate.of(1872, 12, 31)))
        .isInstanceOfSatisfying(
            EraException.class,
            e -> assertThat(e.reason()).isEqualTo(EraException.Reason.OLD_CALENDAR));
  }

  @ParameterizedTest
  @CsvSource({
    "明治, 45, 7, 30, 1912-07-30",
    "大正, 1, 7, 30, 1912-07-30",
    "大正, 15, 12, 25, 1926-12-25",
    "昭和, 1, 12, 25, 1926-12-25",
    "昭和, 64, 1, 7, 1989-01-07",
    "昭和, 64, , , 1989-??-??",
    "昭和, 30, , 5, 1955-??-05",
    "平成, 31, 4, , 2019-04-??",
    "令和, 5, 5, 1, 2023-05-01",
  })
  void readsDatesOfAnEraItsLastDayIncluded(
      String era, int year, @Nullable Integer month, @Nullable Integer day, String date) {
    assertThat(Era.named(era).orElseThrow().date(year, month, day)).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({
    "昭和, 65, 1, 1, OUTSIDE_ERA",
    "昭和, 65, , , OUTSIDE_ERA",
    "昭和, 64, 1, 8, OUTSIDE_ERA",
    "昭和, 64, 3, , OUTSIDE_ERA",
    "昭和, 1, 12, 24, OUTSIDE_ERA",
    "平成, 31, 5, 1, OUTSIDE_ERA",
    "令和, 1, 4, 30, OUTSIDE_ERA",
    "令和, 0, 5, 1, OUTSIDE_ERA",
    "明治, 0, 5, 1, OUTSIDE_ERA",
    "明治, 5, 12, 2, OLD_CALENDAR",
    "平成, 30, 2, 29, NO_SUCH_DAY",
    "令和, 5, 13, 1, NO_SUCH_DAY",
  })
  void refusesDatesThatTheEraDoesNotHave(
      String era,
      int year,
      @Nullable Integer month,
      @Nullable Integer day,
      EraException.Reason reason) {
    assertThatThrownBy(() -> Era.named(era).orElseThrow().date(year, month, day))
        .isInstanceOfSatisfying(EraException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @ParameterizedTest
  @CsvSource({"明治, MEIJI", "大, TAISHO", "S, SHOWA", "h, HEISEI", "㋿, REIWA", "㍾, MEIJI"})
  void isKnownByAllItsNames(String name, Era era) {
    assertThat(Era.named(name)).contains(era);
  }

  @Test
  void knowsNoCodes() {
    assertThat(Era.named("5")).isEmpty();
    assertThat(Era.named("西暦")).isEmpty();
  }
}
