package jp.yui.platform.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token that is not there yet. */
record TokenForm(@NotBlank @Size(max = 60) String name, @Nullable Integer days) {
  static final List<Integer> DAYS = List.of(30, 90, 365);

  static TokenForm empty() {
    return new TokenForm("", DAYS.getFirst());
  }

  /** What stands in the list, whatever was sent. */
  Duration goodFor() {
    return Duration.ofDays(days != null && DAYS.contains(days) ? days : DAYS.getFirst());
  }
}
