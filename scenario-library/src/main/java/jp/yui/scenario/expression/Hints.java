package jp.yui.scenario.expression;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.scenario.expression.function.Function;
import jp.yui.scenario.expression.function.Functions;
import jp.yui.scenario.expression.function.Overload;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.problem.Nearest;

/** What somebody probably meant, and what there is. */
final class Hints {
  private static final int MOST_NAMES = 30;
  private static final List<String> MACROS = List.of("has", "code", "all", "exists");

  private Hints() {}

  /** 「x」のことではありませんか。Else the names that there are. */
  static String nearest(Catalogue texts, String name, Collection<String> known) {
    Optional<String> near = Nearest.to(name, known);
    if (near.isPresent()) {
      return texts.message("nearest", near.get());
    }
    if (known.isEmpty()) {
      return texts.message("no-names");
    }
    String names =
        known.stream().limit(MOST_NAMES).collect(Collectors.joining(texts.message("comma")));
    return texts.message(known.size() > MOST_NAMES ? "names-more" : "names", names);
  }

  /** All functions by the names that the format gives them. */
  static List<String> functions() {
    return Stream.concat(
            Functions.NAMED.stream().map(f -> HyphenNames.fromCel(f.name())), MACROS.stream())
        .toList();
  }

  static Optional<Function> function(String celName) {
    return Functions.NAMED.stream().filter(f -> f.name().equals(celName)).findFirst();
  }

  static boolean isMacro(String name) {
    return MACROS.contains(name);
  }

  /** How a function is written: {@code pad(数, 数)}. */
  static String usage(TypeWords words, Function function) {
    return function.overloads().stream()
        .map(overload -> usage(words, function, overload))
        .collect(Collectors.joining(words.texts().message("or")));
  }

  private static String usage(TypeWords words, Function function, Overload overload) {
    List<String> types = overload.parameters().stream().map(words::of).toList();
    String name = HyphenNames.fromCel(function.name());
    String comma = ", ";
    return overload.method()
        ? types.get(0) + "." + name + "(" + String.join(comma, types.subList(1, types.size())) + ")"
        : name + "(" + String.join(comma, types) + ")";
  }
}
