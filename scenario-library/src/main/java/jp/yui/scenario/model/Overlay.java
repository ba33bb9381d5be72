package jp.yui.scenario.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.problem.Position;

/**
 * The third layer (団体): settings and small changes, kept at home.
 *
 * @param scenario the procedure's id that it lies over
 * @param municipality 団体コード, six digits
 * @param product the product file's name, when it is fixed here
 * @param hosts {@code host} or {@code host:port} that the agent may reach
 * @param browsers how many at once
 * @param perMinute most applications posted a minute
 * @param evidenceDays how long evidence is kept, in days
 */
public record Overlay(
    String scenario,
    String municipality,
    Optional<String> product,
    Map<String, SettingValue> settings,
    List<String> hosts,
    int browsers,
    Optional<Integer> perMinute,
    int evidenceDays,
    Changes changes,
    Position at) {

  /** A setting's value, or the name of a secret that is kept elsewhere. */
  public sealed interface SettingValue {
    record Plain(String text, Position at) implements SettingValue {}

    record Secret(String name, Position at) implements SettingValue {}
  }

  /**
   * Small changes over the shared layers.
   *
   * @param required item → required or not
   * @param removedChecks the {@code else} texts of checks that do not count here
   * @param columns per form: column, path or label → item, besides those of the form
   * @param labels the product's label → what the screen says here
   */
  public record Changes(
      Map<ItemPath, Boolean> required,
      List<Check> addedChecks,
      List<String> removedChecks,
      Map<String, Map<String, ItemPath>> columns,
      Map<String, List<Locator>> screens,
      Map<String, String> labels,
      Map<String, Map<String, String>> codes) {

    public static final Changes NONE =
        new Changes(Map.of(), List.of(), List.of(), Map.of(), Map.of(), Map.of(), Map.of());
  }
}
