package jp.yui.agent.schedule.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.agent.home.Home;

/** The national holidays: by the law, and for the years of an imported file by that file alone. */
public final class Holidays {
  private final NavigableMap<LocalDate, String> imported;
  private final Map<Integer, NavigableMap<LocalDate, String>> years = new ConcurrentHashMap<>();

  private Holidays(NavigableMap<LocalDate, String> imported) {
    this.imported = imported;
  }

  /** As this home knows them now. */
  public static Holidays of(Home home) {
    Path file = HolidayFile.in(home);
    return new Holidays(Files.exists(file) ? HolidayFile.read(file) : new TreeMap<>());
  }

  /** By the rules of the law alone. */
  public static Holidays byLaw() {
    return new Holidays(new TreeMap<>());
  }

  /** The name of the holiday that the day is. */
  public Optional<String> name(LocalDate day) {
    return Optional.ofNullable(of(day.getYear()).get(day));
  }

  /** All of a year, in order. */
  public NavigableMap<LocalDate, String> of(int year) {
    return years.computeIfAbsent(year, this::load);
  }

  /** Whether that year comes from the imported file. */
  public boolean fromFile(int year) {
    return !inFile(year).isEmpty();
  }

  private NavigableMap<LocalDate, String> load(int year) {
    NavigableMap<LocalDate, String> there = inFile(year);
    return there.isEmpty() ? HolidayLaw.of(year) : there;
  }

  private NavigableMap<LocalDate, String> inFile(int year) {
    return imported.subMap(LocalDate.of(year, 1, 1), true, LocalDate.of(year, 12, 31), true);
  }
}
