package jp.yui.scenario.expression;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.scenario.problem.Catalogue;

/** Functions and operators with values that they do not take. */
record WrongOperands(Faults faults, TypeWords words) {
  private static final Map<String, String> SIGNS =
      Map.of("@in", "in", "_?_:_", "?", "!_", "!", "-_", "-");
  private static final Set<String> LOGIC = Set.of("_&&_", "_||_", "!_");

  /**
   * @param types as CEL writes them: {@code (string, int)}, or {@code string.(int)} for a method
   */
  void tell(String function, String types, int place) {
    List<String> given = given(types);
    if (function.equals("@has")) {
      faults.add(place, "has-needs-name");
    } else if (function.equals("@code")) {
      arguments("code", given.subList(1, given.size()), place);
    } else if (Hints.function(function).isPresent()) {
      arguments(HyphenNames.fromCel(function), given, place);
    } else if (LOGIC.contains(function)) {
      faults.add(place, "needs-condition", sign(function), wrong(given, "bool"));
    } else if (function.equals("_?_:_")) {
      choice(given, place);
    } else {
      operator(sign(function), given, place);
    }
  }

  private static List<String> given(String types) {
    int method = types.lastIndexOf(".(");
    String flat =
        method < 0
            ? types.substring(1, types.length() - 1)
            : types.substring(0, method) + "," + types.substring(method + 2, types.length() - 1);
    return TypeWords.split(flat);
  }

  private void arguments(String name, List<String> given, int place) {
    Catalogue texts = faults.texts();
    String usage =
        Hints.function(HyphenNames.toCel(name))
            .map(function -> Hints.usage(words, function))
            .orElseGet(() -> texts.message("usage." + name));
    String written = faults.nameAt(place);
    int start = place - written.codePointCount(0, written.length());
    String list = given.isEmpty() ? texts.message("nothing") : joined(given);
    faults.addWithRemedy(start, "wrong-arguments", texts.message("usage", usage), name, list);
  }

  private void choice(List<String> given, int place) {
    if (given.get(0).equals("bool")) {
      faults.add(place, "branches-differ", words.of(given.get(1)), words.of(given.get(2)));
    } else {
      faults.add(place, "needs-condition", "?", words.of(given.get(0)));
    }
  }

  private void operator(String sign, List<String> given, int place) {
    String key = "wrong-operands";
    String remedy =
        switch (sign) {
          case "+" -> given.contains("date") ? "dates-are-not-added" : "join-texts";
          case "-", "*", "/", "%" -> "numbers-only";
          case "in" -> "in-list";
          default -> comparison(given);
        };
    String what =
        given.size() == 1
            ? words.of(given.get(0))
            : faults.texts().message("both", words.of(given.get(0)), words.of(given.get(1)));
    faults.addWithRemedy(place, key, faults.texts().message(key + "." + remedy), sign, what);
  }

  private static String comparison(List<String> given) {
    if (given.get(0).equals(given.get(1))) {
      return "no-order";
    }
    return given.contains("date") && given.contains("string") ? "date-and-text" : "one-kind";
  }

  private String joined(List<String> types) {
    return String.join(faults.texts().message("comma"), types.stream().map(words::of).toList());
  }

  private String wrong(List<String> given, String right) {
    return words.of(given.stream().filter(t -> !t.equals(right)).findFirst().orElse(right));
  }

  private static String sign(String function) {
    return SIGNS.getOrDefault(function, function.replace("_", ""));
  }
}
