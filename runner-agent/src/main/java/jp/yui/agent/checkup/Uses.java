package jp.yui.agent.checkup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;

/**
 * What a scenario itself names on a product's screens. These names are in a shared file, so that
 * anybody may know them; and a difference in one of them matters.
 *
 * @param names of fields, buttons, headings, sections, tables, columns, frames; folded
 * @param texts that it waits for
 * @param labels beside which it reads
 * @param options that it may choose; folded
 * @param located names that it finds by locators and not as such; folded
 */
public record Uses(
    Set<String> names,
    List<String> texts,
    List<String> labels,
    Set<String> options,
    Set<String> located) {

  public static Uses of(Scenario scenario, Product product) {
    Named named = new Named();
    named.steps(product.signIn());
    named.steps(product.find());
    named.steps(product.post());
    product.signedOut().ifPresent(named::sight);
    Set<String> options = new TreeSet<>();
    Stream<Item> items =
        scenario.procedure().items().values().stream()
            .flatMap(e -> e instanceof Group g ? g.items().values().stream() : Stream.of((Item) e));
    items.flatMap(item -> item.choices().stream()).map(Uses::fold).forEach(options::add);
    product
        .codes()
        .values()
        .forEach(
            codes -> {
              codes.keySet().stream().map(Uses::fold).forEach(options::add);
              codes.values().stream().map(Uses::fold).forEach(options::add);
            });
    Set<String> located = new TreeSet<>();
    for (String place : product.screens().keySet()) {
      located.add(fold(place.substring(place.indexOf('/') + 1)));
    }
    return new Uses(
        named.names(), named.texts(), named.labels(), Set.copyOf(options), Set.copyOf(located));
  }

  /** Whether the scenario uses what is called so. */
  public boolean name(String label) {
    return !label.isEmpty() && names.contains(fold(label));
  }

  boolean finds(String label) {
    return located.contains(fold(label));
  }

  /** Whether it may choose that option, by what is shown or by what is sent. */
  boolean chooses(String text, String value) {
    return options.contains(fold(text)) || (!value.isEmpty() && options.contains(fold(value)));
  }

  /** The same without names that only one municipality has for what the shared file names. */
  public Uses without(Collection<String> own) {
    Set<String> others = new TreeSet<>(names);
    own.stream().map(Uses::fold).forEach(others::remove);
    return new Uses(
        Set.copyOf(others),
        texts.stream().filter(text -> !own.contains(text)).toList(),
        labels,
        options,
        located);
  }

  /** Of these names, in hex: a print made for others cannot be compared. */
  public String sha256() {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(
                      List.of(
                              new TreeSet<>(names),
                              texts,
                              labels,
                              new TreeSet<>(options),
                              new TreeSet<>(located))
                          .toString()
                          .getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Names are compared with widths, blanks and the marks around them left aside. */
  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\u200b\\ufeff]+", "")
        .replaceAll("^[■□●○◆◇▼▽▶★☆・*※]+|[:*※]+$", "");
  }
}
