package jp.yui.agent.schedule.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected days were worked out by hand from the law and its amendments. */
class HolidaysTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "1955-01-01,元日",
    "1955-01-15,成人の日",
    "1956-09-23,秋分の日",
    "1959-04-10,結婚の儀",
    "1963-03-21,春分の日",
    "1966-09-15,敬老の日",
    "1967-02-11,建国記念の日",
    "1973-04-30,休日",
    "1978-01-02,休日",
    "1985-05-06,休日",
    "1988-05-04,休日",
    "1989-02-24,大喪の礼",
    "1989-04-29,みどりの日",
    "1990-11-12,即位礼正殿の儀",
    "1992-05-04,休日",
    "1993-06-09,結婚の儀",
    "1996-07-20,海の日",
    "2000-01-10,成人の日",
    "2003-07-21,海の日",
    "2006-01-02,休日",
    "2008-05-06,休日",
    "2009-05-06,休日",
    "2009-09-22,休日",
    "2012-03-20,春分の日",
    "2015-09-22,休日",
    "2016-08-11,山の日",
    "2018-12-24,休日",
    "2019-04-30,休日",
    "2019-05-01,即位の日",
    "2019-05-02,休日",
    "2019-10-22,即位礼正殿の儀",
    "2020-02-24,休日",
    "2020-07-24,スポーツの日",
    "2020-08-10,山の日",
    "2021-08-09,休日",
    "2023-01-02,休日",
    "2024-02-12,休日",
    "2024-11-04,休日",
    "2025-05-06,休日",
    "2026-05-06,休日",
    "2026-09-22,休日",
    "2027-03-22,休日"
  })
  void knowsWhatTheLawSays(LocalDate day, String name) {
    assertThat(Holidays.byLaw().name(day)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1966-02-11", // the day of the founding began the year after
        "1970-05-04", // a Sunday's holiday was not made up for yet
        "1985-05-04", // nor was a day between two holidays one
        "1986-05-04", // it was a Sunday, which the law left out
        "2019-12-23",
        "2019-02-23", // between two emperors' birthdays
        "2020-10-12",
        "2021-07-19",
        "2021-08-11", // moved for the games
        "2026-12-29" // an office closes, but by no law of holidays
      })
  void knowsWhatIsNoHoliday(LocalDate day) {
    assertThat(Holidays.byLaw().name(day)).isEmpty();
  }

  @Test
  void aFileOfTheCabinetOfficeWinsForTheYearsThatItHas() throws Exception {
    Home home = Home.at(folder.resolve("home"));
    Path file = folder.resolve("syukujitsu.csv");
    Files.write(
        file,
        "国民の祝日・休日月日,国民の祝日・休日名称\r\n2031/1/1,元日\r\n2031/7/7,臨時の祝日\r\n"
            .getBytes(Charset.forName("windows-31j")));

    assertThat(HolidayFile.take(file, home)).hasSize(2);

    Holidays national = Holidays.of(home);
    assertThat(national.name(LocalDate.of(2031, 7, 7))).contains("臨時の祝日");
    assertThat(national.name(LocalDate.of(2031, 11, 3))).isEmpty();
    assertThat(national.name(LocalDate.of(2032, 11, 3))).contains("文化の日");
    assertThat(national.fromFile(2031)).isTrue();
    assertThat(national.fromFile(2032)).isFalse();
  }

  @Test
  void aFileWithALineThatIsNoDayIsNotTakenOver() throws Exception {
    Home home = Home.at(folder.resolve("home"));
    Path file = folder.resolve("syukujitsu.csv");
    Files.writeString(file, "日付,名前\n2031/1/1,元日\n2031/2/30,休日\n");

    assertThatThrownBy(() -> HolidayFile.take(file, home))
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("3 行目")
        .hasMessageContaining("2031/2/30");

    assertThat(HolidayFile.in(home)).doesNotExist();
  }

  /** With the Cabinet Office's own file at hand: every day of every year in it, and no other. */
  @Test
  @EnabledIfSystemProperty(named = "yui.holidays", matches = ".+")
  void agreesWithAWholeFileOfTheCabinetOffice() {
    NavigableMap<LocalDate, String> said =
        HolidayFile.read(Path.of(System.getProperty("yui.holidays")));
    NavigableMap<LocalDate, String> ours = new TreeMap<>();
    for (int year = said.firstKey().getYear(); year <= said.lastKey().getYear(); year++) {
      ours.putAll(HolidayLaw.of(year));
    }

    assertThat(ours.keySet()).isEqualTo(said.keySet());
    // The file says 休日（祝日扱い） for what a law of its own made one.
    assertThat(ours.entrySet())
        .allMatch(
            day ->
                said.get(day.getKey()).contains(day.getValue())
                    || said.get(day.getKey()).startsWith("休日"));
  }
}
