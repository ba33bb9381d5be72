package jp.yui.platform.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The files of one version of a scenario, by their paths inside its folder. */
public final class Bundle {
  private static final Pattern PATH =
      Pattern.compile("scenario\\.yaml|(?:forms|products)/[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.ya?ml");

  private final SortedMap<String, byte[]> files;

  /**
   * @throws IllegalArgumentException where a path is none of a scenario's files
   */
  public Bundle(Map<String, byte[]> files) {
    files
        .keySet()
        .forEach(
            path -> {
              if (!holds(path)) {
                throw new IllegalArgumentException("not a file of a scenario: " + path);
              }
            });
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Whether a file of that path belongs into a version; nothing else is kept. */
  public static boolean holds(String path) {
    return PATH.matcher(path).matches();
  }

  public SortedMap<String, byte[]> files() {
    return files;
  }

  /** One fingerprint over all paths and contents. */
  String sha256() {
    StringBuilder list = new StringBuilder();
    files.forEach(
        (path, content) -> list.append(Sha256.of(content)).append("  ").append(path).append('\n'));
    return Sha256.of(list.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
