package jp.yui.scenario.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;

/**
 * Goes through a text line by line. Of samples, which are long, each kind of thing is told once.
 */
final class Lines {
  private static final List<String> CONTACTS = List.of("gate-phone", "gate-email");

  private final Texts.Text text;
  private final boolean sample;
  private final boolean invented;
  private final Problems problems;
  private final Map<String, List<Position>> places = new HashMap<>();

  Lines(Texts.Text text, boolean sample, boolean invented, Problems problems) {
    this.text = text;
    this.sample = sample;
    this.invented = invented;
    this.problems = problems;
  }

  void look() {
    List<Rule> rules = new ArrayList<>(Rule.SECRETS);
    rules.add(Persons.MY_NUMBER);
    if (!sample) {
      rules.addAll(Rule.PLACES);
    }
    if (!invented) {
      rules.addAll(Persons.RULES);
    }
    int number = 0;
    for (String line : text.text().lines().toList()) {
      number++;
      String halfWide = halfWide(line);
      for (Rule rule : rules) {
        int at = rule.in(halfWide);
        if (at >= 0) {
          int column = line.codePointCount(0, at) + 1;
          places
              .computeIfAbsent(rule.code(), code -> new ArrayList<>())
              .add(new Position(text.file(), number, column));
        }
      }
    }
    places.forEach(this::tell);
  }

  private void tell(String code, List<Position> all) {
    for (Position at : sample ? all.subList(0, 1) : all) {
      // The scenario's own texts may name the office that answers for it.
      if (CONTACTS.contains(code) && !sample) {
        problems.warning(at, code, all.size());
      } else {
        problems.error(at, code, all.size());
      }
    }
  }

  /** Digits and marks as people type them in full width; every place stays where it is. */
  private static String halfWide(String line) {
    StringBuilder out = new StringBuilder(line);
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (c >= '！' && c <= '～') {
        out.setCharAt(i, (char) (c - '！' + '!'));
      } else if ("‐‑–—−".indexOf(c) >= 0) {
        out.setCharAt(i, '-');
      }
    }
    return out.toString();
  }
}
