package jp.yui.agent.home;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Keys;
import jp.yui.scenario.yaml.LayerFiles;
import jp.yui.scenario.yaml.YamlNode;

/**
 * The agent's own settings, {@code agent.yaml} in its home; need not exist. Each room reads the
 * part that is its own, and notes what is wrong there with the same problems.
 */
public final class AgentFile {
  /** The keys at its top. A room that has a part of its own adds it here. */
  public static final List<String> PARTS = List.of("closed-days", "health");

  private final Optional<Keys> keys;
  private final Problems problems;

  private AgentFile(Optional<Keys> keys, Problems problems) {
    this.keys = keys;
    this.problems = problems;
  }

  /** Where a home has it. */
  public static Path in(Home home) {
    return home.root().resolve("agent.yaml");
  }

  /** Reads it as it is now. */
  public static AgentFile read(Home home) {
    Problems problems = new Problems();
    Path file = in(home);
    Optional<Keys> keys =
        Files.exists(file)
            ? new LayerFiles(problems).yaml(file).map(root -> new Keys(root, PARTS, problems))
            : Optional.empty();
    return new AgentFile(keys, problems);
  }

  /** What stands behind one of its keys. */
  public Optional<YamlNode> part(String name) {
    return keys.flatMap(k -> k.get(name));
  }

  /** All that is wrong with it, as far as its parts were read. */
  public Problems problems() {
    return problems;
  }
}
