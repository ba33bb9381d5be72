package jp.yui.platform.catalogue;

import java.util.Arrays;
import java.util.Locale;

/** How what was found is sorted. */
public enum Order {
  /** What has the words best; without words, as the index has them. */
  FITTING,
  /** What has the newest version first. */
  NEWEST,
  /** By title. */
  TITLE;

  /** As addresses name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that an address names; the first for what names none. */
  public static Order of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst().orElse(FITTING);
  }
}
