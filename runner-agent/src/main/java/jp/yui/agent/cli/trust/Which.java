package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.Refused;

/** Finds the key that somebody means: by its holder's name, the fingerprint, or its file. */
final class Which {
  private static final int SHORTEST = 8;

  private Which() {}

  /** The one that is meant; a problem that lists all where that is none or several. */
  static Key of(List<Key> keys, String meant, Names names) throws Refused, IOException {
    String start = meant.replace("-", "");
    List<Key> found =
        keys.stream()
            .filter(
                key ->
                    names.of(key).equals(meant)
                        || (start.length() >= SHORTEST && key.id().startsWith(start)))
            .toList();
    if (found.isEmpty() && Files.isRegularFile(Path.of(meant))) {
      String id = NamedKey.key(Path.of(meant)).id();
      found = keys.stream().filter(key -> key.id().equals(id)).toList();
    }
    if (found.size() != 1) {
      throw TrustCommand.TEXTS.problem(
          "which-key",
          meant,
          keys.stream()
              .map(key -> (key.fingerprint() + " " + names.of(key)).strip())
              .collect(Collectors.joining("、")));
    }
    return found.getFirst();
  }
}
