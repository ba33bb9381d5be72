package jp.yui.scenario.expression;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.japanese.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The values that an expression is computed with. Its text never shows one.
 *
 * <p>Values are {@code String}, {@code Long} (kind NUMBER) or {@code PartialDate} (kind DATE), by
 * item id. What is missing is absent; an absent number may also be given as "".
 */
public final class Bindings {
  private final Map<String, ?> items;
  private final Map<String, ? extends List<? extends Map<String, ?>>> groups;
  private final Map<String, ?> settings;
  private final Map<String, String> reads;
  private final Optional<Place> place;
  private final PartialDate date;
  private final LocalDate today;

  /** An entry of a group, from 1. */
  record Place(String group, int index) {}

  private Bindings(
      Map<String, ?> items,
      Map<String, ? extends List<? extends Map<String, ?>>> groups,
      Map<String, ?> settings,
      Map<String, String> reads,
      Optional<Place> place,
      PartialDate date,
      LocalDate today) {
    this.items = items;
    this.groups = groups;
    this.settings = settings;
    this.reads = reads;
    this.place = place;
    this.date = date;
    this.today = today;
  }

  /** Of no application: sign-in and sign-out. */
  public static Bindings of(LocalDate today) {
    return of(Map.of(), Map.of(), today);
  }

  /**
   * Of an application. The maps are not copied and must not change.
   *
   * @param groups entries in order, each by item id
   */
  public static Bindings of(
      Map<String, ?> items,
      Map<String, ? extends List<? extends Map<String, ?>>> groups,
      LocalDate today) {
    return new Bindings(
        items, groups, Map.of(), Map.of(), Optional.empty(), PartialDate.ABSENT, today);
  }

  /** With the settings (secrets among them only for the sign-in), by id. */
  public Bindings settings(Map<String, ?> values) {
    return new Bindings(items, groups, values, reads, place, date, today);
  }

  /** With what {@code read} steps have read, by name. */
  public Bindings reads(Map<String, String> values) {
    return new Bindings(items, groups, settings, values, place, date, today);
  }

  /**
   * For one entry of a group.
   *
   * @param index from 1
   */
  public Bindings entry(String group, int index) {
    return new Bindings(
        items, groups, settings, reads, Optional.of(new Place(group, index)), date, today);
  }

  /** For the steps that pick this date in a calendar. */
  public Bindings date(PartialDate picked) {
    return new Bindings(items, groups, settings, reads, place, picked, today);
  }

  @Nullable Object item(String id) {
    return items.get(id);
  }

  List<? extends Map<String, ?>> group(String id) {
    List<? extends Map<String, ?>> entries = groups.get(id);
    return entries == null ? List.of() : entries;
  }

  /** The entry that the steps are done for. */
  Map<String, ?> entry() {
    Place at = place.orElseThrow(() -> new Misbound("no entry was bound"));
    return group(at.group()).get(at.index() - 1);
  }

  Optional<Place> place() {
    return place;
  }

  @Nullable Object setting(String id) {
    return settings.get(id);
  }

  @Nullable String read(String name) {
    return reads.get(name);
  }

  PartialDate date() {
    return date;
  }

  LocalDate today() {
    return today;
  }

  @Override
  public String toString() {
    return "Bindings of " + items.size() + " items and " + groups.size() + " groups";
  }
}
