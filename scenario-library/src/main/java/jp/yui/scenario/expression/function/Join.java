package jp.yui.scenario.expression.function;

import java.util.List;
import java.util.stream.Collectors;

/** {@code join([a, b], "　")}: texts with something between; empty ones are left out. */
final class Join implements Function {
  @Override
  public String name() {
    return "join";
  }

  @Override
  public List<Overload> overloads() {
    return List.of(
        Overload.of(
            "join",
            Types.TEXT,
            values -> of(Given.list(values[0]), Given.text(values[1])),
            Types.TEXTS,
            Types.TEXT));
  }

  private static String of(List<?> texts, String between) {
    return texts.stream()
        .map(Given::text)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(between));
  }
}
