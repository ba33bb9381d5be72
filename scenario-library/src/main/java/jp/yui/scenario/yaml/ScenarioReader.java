package jp.yui.scenario.yaml;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.StandardWork;
import jp.yui.scenario.problem.Problems;

/** Reads {@code scenario.yaml}, the procedure. */
record ScenarioReader(Problems problems) {
  /** The version of the format that this library reads. */
  private static final String FORMAT = "1";

  Procedure procedure(YamlNode root) {
    Keys keys = new Keys(root, Concept.SCENARIO, problems);
    String format = keys.text("yui");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      problems.error(keys.at("yui"), "format-version", format);
    }
    return new Procedure(
        id(keys),
        version(keys),
        keys.text("title"),
        keys.optionalText("about").orElse(""),
        keys.text("field"),
        standardWork(keys),
        keys.text("procedure"),
        effort(keys),
        keys.text("key"),
        keys.need("items")
            .map(n -> new Nodes(problems).map(n, new ItemReader(problems)::entry))
            .orElse(java.util.Map.of()),
        keys.each("checks", new CheckReader(problems)::check),
        keys.texts("agree").stream().map(ItemPath::parse).toList(),
        root.at());
  }

  private Optional<StandardWork> standardWork(Keys keys) {
    Optional<String> title = keys.optionalText("standard-work");
    Optional<StandardWork> work = title.flatMap(StandardWork::of);
    if (title.isPresent() && work.isEmpty()) {
      problems.error(
          keys.at("standard-work"),
          "bad-standard-work",
          title.get(),
          Arrays.stream(StandardWork.values())
              .map(StandardWork::title)
              .collect(Collectors.joining("、")));
    }
    return work;
  }

  private String id(Keys keys) {
    String id = keys.text("id");
    if (!id.isEmpty() && !Names.isId(id)) {
      problems.error(keys.at("id"), "bad-id", id);
    }
    return id;
  }

  private String version(Keys keys) {
    String version = keys.text("version");
    String part = "(0|[1-9][0-9]{0,8})";
    if (!version.isEmpty() && !version.matches(part + "\\." + part + "\\." + part)) {
      problems.error(keys.at("version"), "bad-version", version);
    }
    return version;
  }

  private Optional<Duration> effort(Keys keys) {
    return keys.below("effort", Concept.EFFORT)
        .flatMap(effort -> effort.need("by-hand"))
        .flatMap(node -> Durations.read(node, problems));
  }
}
