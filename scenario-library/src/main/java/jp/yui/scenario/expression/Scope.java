package jp.yui.scenario.expression;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Setting;

/**
 * What an expression may speak of at its place in the scenario.
 *
 * @param codes table → value → code
 * @param group the group whose entries the steps around are done for
 * @param reads names that earlier {@code read} steps gave to what the screen showed
 */
public record Scope(
    Purpose purpose,
    Map<String, Entry> items,
    Map<String, Setting> settings,
    Map<String, Map<String, String>> codes,
    Optional<String> group,
    Set<String> reads) {

  /** For the procedure's checks. */
  public static Scope check(Procedure procedure) {
    return new Scope(
        Purpose.CHECK, procedure.items(), Map.of(), Map.of(), Optional.empty(), Set.of());
  }

  /** For {@code post} and {@code find}. */
  public static Scope value(Procedure procedure, Product product) {
    return new Scope(
        Purpose.VALUE,
        procedure.items(),
        product.settings(),
        product.codes(),
        Optional.empty(),
        Set.of());
  }

  /** For what is filled into fields of the sign-in. */
  public static Scope signInFill(Procedure procedure, Product product) {
    return value(procedure, product).as(Purpose.SIGN_IN_FILL);
  }

  /** For everything else in sign-in, sign-out and the sight of being signed out. */
  public static Scope session(Procedure procedure, Product product) {
    return value(procedure, product).as(Purpose.SESSION);
  }

  /** For the steps that drive a calendar, and what the field shows then. */
  public static Scope picker(Procedure procedure, Product product) {
    return value(procedure, product).as(Purpose.PICKER);
  }

  /** Inside {@code each}. */
  public Scope each(String group) {
    return new Scope(purpose, items, settings, codes, Optional.of(group), reads);
  }

  /** Behind a {@code read} step. */
  public Scope reading(Collection<String> names) {
    Set<String> all = new TreeSet<>(reads);
    all.addAll(names);
    return new Scope(purpose, items, settings, codes, group, all);
  }

  private Scope as(Purpose other) {
    return new Scope(other, items, settings, codes, group, reads);
  }
}
