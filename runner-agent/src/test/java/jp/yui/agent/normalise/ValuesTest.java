package jp.yui.agent.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import jp.yui.scenario.model.Kind;
import org.jspecify.annotations.Nullable;

/** Compares one value with a line of a table. */
abstract class ValuesTest {
  static void assertRead(
      String kind,
      String raw,
      @Nullable String normalised,
      @Nullable String findings,
      @Nullable String why) {
    assertRead(
        Trial.of(Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))).read(raw),
        normalised,
        findings,
        why);
  }

  static void assertRead(
      NormalItem item,
      @Nullable String normalised,
      @Nullable String findings,
      @Nullable String why) {
    assertThat(item.text()).as(why).isEqualTo(Trial.unescaped(Trial.orEmpty(normalised)));
    assertThat(Trial.findings(item)).as(why).isEqualTo(Trial.orEmpty(findings));
  }
}
