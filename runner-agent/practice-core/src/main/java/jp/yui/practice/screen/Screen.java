package jp.yui.practice.screen;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** An entry screen: its sections, and what is asked for each child. */
public record Screen(List<Section> sections, List<Field> child) {
  public Stream<Field> fields() {
    return sections.stream().flatMap(s -> s.fields().stream());
  }

  /** Each field of that label becomes what {@code change} makes of it. */
  Screen change(String label, Function<Field, List<Field>> change) {
    return new Screen(
        sections.stream()
            .map(
                s ->
                    s.with(
                        s.fields().stream()
                            .flatMap(
                                f ->
                                    f.label().equals(label)
                                        ? change.apply(f).stream()
                                        : Stream.of(f))
                            .toList()))
            .toList(),
        child);
  }
}
