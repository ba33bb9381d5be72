package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.scenario.trust.Key;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the holders of keys are called, by their keys' ids: a file of the folder, for reading only.
 * Nobody has signed it, so every text shows the fingerprint too.
 */
final class Names {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Path file;
  private final Map<String, String> names;

  private Names(Path file, Map<String, String> names) {
    this.file = file;
    this.names = names;
  }

  static Names in(Path folder) {
    Path file = folder.resolve("names.json");
    try {
      return new Names(
          file,
          Files.exists(file)
              ? MAPPER.readValue(
                  Files.readAllBytes(file), new TypeReference<TreeMap<String, String>>() {})
              : new TreeMap<>());
    } catch (IOException | JacksonException e) {
      throw TrustCommand.TEXTS.problem("names-unreadable", file);
    }
  }

  /** The holder's name, without anything that would run away with a line; empty if unknown. */
  String of(Key key) {
    String name = names.getOrDefault(key.id(), "").replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    return name.length() > 40 ? name.substring(0, 40) + "…" : name;
  }

  void put(NamedKey named) throws IOException {
    names.put(named.key().id(), named.name());
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, MAPPER.writeValueAsBytes(names));
  }
}
