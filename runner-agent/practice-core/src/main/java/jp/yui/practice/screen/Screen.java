package jp.yui.practice.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry screen: its sections, and what is asked for each child.
 *
 * @param without labels of buttons that it lacks; absent: it has all
 * @param asked what its confirmation asks for besides; absent: nothing
 * @param reversed whether its lists have their columns in reverse
 */
public record Screen(
    List<Section> sections,
    List<Field> child,
    @Nullable List<String> without,
    @Nullable String asked,
    boolean reversed) {

  /** A screen as it was built. */
  public Screen(List<Section> sections, List<Field> child) {
    this(sections, child, null, null, false);
  }

  public Stream<Field> fields() {
    return sections.stream().flatMap(s -> s.fields().stream());
  }

  /** Whether it has that button. */
  public boolean shows(String button) {
    return without == null || !without.contains(button);
  }

  Screen with(List<Section> others) {
    return new Screen(others, child, without, asked, reversed);
  }

  Screen without(String button) {
    List<String> all = new ArrayList<>(without == null ? List.of() : without);
    all.add(button);
    return new Screen(sections, child, List.copyOf(all), asked, reversed);
  }

  Screen asking(String question) {
    return new Screen(sections, child, without, question, reversed);
  }

  Screen inReverse() {
    return new Screen(sections, child, without, asked, true);
  }

  /** Each field of that label becomes what {@code change} makes of it. */
  Screen change(String label, Function<Field, List<Field>> change) {
    return with(
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
            .toList());
  }
}
