package jp.yui.sample;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says.
 *
 * @param out folder to write into; made where it is not there
 * @param count rows of one long CSV file; 0 for the set of samples
 */
record Arguments(Path out, long seed, int count, Optional<Path> font) {
  static final String USAGE = "使い方: sample-maker --out フォルダー [--seed 数] [--font ファイル] [--count 件数]";

  /** Throws IllegalArgumentException with the usage where something is not understood. */
  static Arguments of(String... words) {
    Path out = null;
    long seed = 2026;
    int count = 0;
    Path font = null;
    for (int i = 0; i < words.length; i += 2) {
      String value = value(words, i + 1);
      switch (words[i]) {
        case "--out" -> out = Path.of(value);
        case "--seed" -> seed = Long.parseLong(value);
        case "--count" -> count = Integer.parseInt(value);
        case "--font" -> font = Path.of(value);
        default -> throw new IllegalArgumentException(USAGE);
      }
    }
    return new Arguments(needed(out), seed, count, Optional.ofNullable(font));
  }

  private static String value(String[] words, int at) {
    if (at >= words.length) {
      throw new IllegalArgumentException(USAGE);
    }
    return words[at];
  }

  private static Path needed(@Nullable Path out) {
    if (out == null) {
      throw new IllegalArgumentException(USAGE);
    }
    return out;
  }
}
