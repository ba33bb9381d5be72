package jp.yui.platform.catalogue;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.scenario.gate.Contents;

/** The files of one version of a scenario, by their paths inside its folder. */
public final class Bundle {
  private final SortedMap<String, byte[]> files;
  private final SortedMap<String, byte[]> samples;

  /**
   * @throws IllegalArgumentException where a path is none of a scenario's files
   */
  public Bundle(Map<String, byte[]> files) {
    this(files, Map.of());
  }

  /**
   * @param samples by their paths inside the folder; looked at before filing, and never kept
   * @throws IllegalArgumentException where a path is none of a scenario's files
   */
  public Bundle(Map<String, byte[]> files, Map<String, byte[]> samples) {
    files
        .keySet()
        .forEach(
            path -> {
              if (!holds(path)) {
                throw new IllegalArgumentException("not a file of a scenario: " + path);
              }
            });
    this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    this.samples = Collections.unmodifiableSortedMap(new TreeMap<>(samples));
  }

  /** Whether a file of that path belongs into a version; nothing else is kept. */
  public static boolean holds(String path) {
    return Contents.keeps(path);
  }

  public SortedMap<String, byte[]> files() {
    return files;
  }

  /** Files and samples, as the gate looks at them. */
  SortedMap<String, byte[]> all() {
    SortedMap<String, byte[]> all = new TreeMap<>(samples);
    all.putAll(files);
    return all;
  }

  /** One fingerprint over all paths and contents. */
  String sha256() {
    StringBuilder list = new StringBuilder();
    files.forEach(
        (path, content) -> list.append(Sha256.of(content)).append("  ").append(path).append('\n'));
    return Sha256.of(list.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
