package jp.yui.practice.fault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can go wrong on request; in JSON the names are lower case with hyphens. */
public enum FaultKind {
  /** A page comes only after {@code millis}. */
  SLOW,
  /** A page answers with {@code status} (500 unless given). */
  ERROR,
  /** The session ends just before the request is looked at. */
  EXPIRE_SESSION,
  /** The registration is recorded, but its answer does not arrive. */
  LOST_ANSWER,
  /**
   * The registration is answered at once, but seen by search and judge only after {@code millis}.
   */
  LATE_COMMIT,
  /** The entry screen has the field elsewhere, or, without {@code label}, everything in reverse. */
  MOVED_LABEL,
  /** The entry screen calls a field something else. */
  RENAMED_LABEL,
  /** The entry screen has a second field of the same label. */
  TWIN_LABEL,
  /** The entry screen cuts a field after {@code length} characters. */
  SHORT_MAXLENGTH,
  /** A script of the entry screen drops the last character of a field after it was filled in. */
  CHANGING_SCRIPT,
  /** The entry screen, or with a {@code path} the confirmation, lacks a button. */
  REMOVED_BUTTON,
  /** The entry screen, or with a {@code path} the confirmation, asks for one thing more. */
  REQUIRED_FIELD,
  /** The entry screen offers other choices in a field. */
  CHANGED_OPTIONS,
  /** Lists have their columns in reverse. */
  REORDERED_COLUMNS;

  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @JsonCreator
  static FaultKind ofKey(String key) {
    return Stream.of(values())
        .filter(k -> k.key().equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no fault '"
                        + key
                        + "': one of "
                        + Stream.of(values())
                            .map(FaultKind::key)
                            .collect(Collectors.joining(", "))));
  }
}
