package jp.yui.platform.adoption.web;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody typed into a form whose fields the scenario decides, and what is wrong with it. */
final class Typed {
  private final Map<String, String> values;
  private final Map<String, String> problems = new HashMap<>();

  Typed(Map<String, String> values) {
    this.values = values;
  }

  /** Notes every value that is longer than any sensible one. */
  void limit(int most, String message) {
    values.forEach(
        (name, value) -> {
          if (value.length() > most) {
            wrong(name, message);
          }
        });
  }

  /** "" where nothing was typed. */
  public String text(String name) {
    return values.getOrDefault(name, "").strip();
  }

  public boolean on(String name) {
    return !text(name).isEmpty();
  }

  public List<String> lines(String name) {
    return values
        .getOrDefault(name, "")
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .toList();
  }

  /** A whole number; anything else is a problem with that message, and the lowest is taken. */
  int number(String name, int lowest, int highest, String message) {
    String text = Normalizer.normalize(text(name), Normalizer.Form.NFKC);
    int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : lowest - 1;
    if (number < lowest || number > highest) {
      wrong(name, message);
      return lowest;
    }
    return number;
  }

  Optional<Integer> optional(String name, int lowest, int highest, String message) {
    return on(name) ? Optional.of(number(name, lowest, highest, message)) : Optional.empty();
  }

  void wrong(String name, String message) {
    problems.merge(name, message, (a, b) -> a + " " + b);
  }

  public Map<String, String> problems() {
    return problems;
  }
}
