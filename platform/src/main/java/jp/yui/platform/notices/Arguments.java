package jp.yui.platform.notices;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A notice's arguments in one column, with a sign between them that nobody types. */
final class Arguments {
  private static final String BETWEEN = "\u001f";
  private static final int LONGEST = 300;

  private Arguments() {}

  static String joined(Object... arguments) {
    return Arrays.stream(arguments).map(Arguments::text).collect(Collectors.joining(BETWEEN));
  }

  static List<String> apart(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(BETWEEN, -1));
  }

  private static String text(Object argument) {
    String text = String.valueOf(argument).replace(BETWEEN, " ");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
