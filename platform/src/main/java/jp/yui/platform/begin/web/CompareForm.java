package jp.yui.platform.begin.web;

import java.util.Objects;
import java.util.Set;
import jp.yui.platform.begin.Terms;
import org.jspecify.annotations.Nullable;

/** What is compared, with whom, as an address says it. */
record CompareForm(
    @Nullable String scenario,
    @Nullable String prefecture,
    @Nullable String size,
    @Nullable String product,
    @Nullable Set<String> with) {
  CompareForm {
    scenario = Objects.requireNonNullElse(scenario, "");
    prefecture = Objects.requireNonNullElse(prefecture, "");
    size = Objects.requireNonNullElse(size, "");
    product = Objects.requireNonNullElse(product, "");
    with = Objects.requireNonNullElse(with, Set.of());
  }

  /** The scenario's id; empty where none was said. */
  String id() {
    return Objects.requireNonNull(scenario);
  }

  Terms terms() {
    return new Terms(
        Objects.requireNonNull(prefecture),
        Objects.requireNonNull(size),
        Objects.requireNonNull(product),
        Objects.requireNonNull(with));
  }

  /** Whether anything narrows the municipalities down. */
  public boolean isNarrowed() {
    return !terms().prefecture().isEmpty()
        || !terms().size().isEmpty()
        || !terms().product().isEmpty();
  }
}
