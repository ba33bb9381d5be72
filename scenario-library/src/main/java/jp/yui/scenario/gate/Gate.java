package jp.yui.scenario.gate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Problems;

/**
 * Looks at all files of a scenario that is to be shared: no secret, nothing of a person or of one
 * municipality's network, a licence, a changelog. What it finds is never quoted, since the report
 * would carry it on. The same at {@code yui publish} and at the platform.
 */
public final class Gate {
  /** The line by which somebody answers for it that a file's people do not exist. */
  public static final String INVENTED = "# 架空のデータ";

  private static final Pattern DECLARED = Pattern.compile("(?m)^\\s*#+\\s*架空のデータ");
  private static final Pattern VERSION =
      Pattern.compile("(?m)^version:\\s*[\"']?(\\d+\\.\\d+\\.\\d+)");

  private final Problems problems = new Problems();
  private final Map<String, byte[]> files;

  private Gate(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
  }

  /**
   * Everything that keeps a scenario from being shared.
   *
   * @param files by their paths inside the scenario's folder, samples among them
   */
  public static List<Problem> look(Map<String, byte[]> files) {
    Gate gate = new Gate(files);
    gate.files.forEach(gate::file);
    gate.licence();
    gate.changelog();
    new Tests(gate.files, gate.problems).look();
    return gate.problems.list();
  }

  /** The version that {@code scenario.yaml} names; empty where it names none. */
  public static String version(Map<String, byte[]> files) {
    Matcher version = VERSION.matcher(text(files, Contents.MAIN));
    return version.find() ? version.group(1) : "";
  }

  /** The place at which the version is named. */
  public static Position versionAt(Map<String, byte[]> files) {
    String text = text(files, Contents.MAIN);
    Matcher version = VERSION.matcher(text);
    return version.find()
        ? new Position(
            Contents.MAIN, (int) text.substring(0, version.start()).lines().count() + 1, 1)
        : Position.of(Contents.MAIN);
  }

  private void file(String path, byte[] content) {
    if (path.equals(Contents.LICENCE)) {
      return; // the names in it are meant to be read
    }
    if (path.equals(Contents.SIGNATURE)) {
      return; // hashes and keys: nothing that anybody wrote
    }
    boolean sample = path.startsWith(Contents.SAMPLES);
    boolean invented =
        DECLARED.matcher(sample ? text(files, Contents.SAMPLES_README) : text(files, path)).find();
    Texts.Seen seen = Texts.of(path, content);
    seen.texts().forEach(text -> new Lines(text, sample, invented, problems).look());
    if (!seen.whole() && !invented) {
      problems.error(Position.of(path), "gate-unseen");
    }
  }

  private void licence() {
    if (!files.containsKey(Contents.LICENCE)) {
      problems.error(Position.of(Contents.LICENCE), "gate-no-licence", Licence.all());
    } else if (Licence.of(text(files, Contents.LICENCE)).isEmpty()) {
      problems.error(Position.of(Contents.LICENCE), "gate-licence", Licence.all());
    }
  }

  private void changelog() {
    Position at = Position.of(Contents.CHANGELOG);
    String version = version(files);
    if (!files.containsKey(Contents.CHANGELOG)) {
      problems.error(at, "gate-no-changelog", version.isEmpty() ? "1.0.0" : version);
    } else if (!version.isEmpty()
        && Changelog.of(text(files, Contents.CHANGELOG)).about(version).isEmpty()) {
      problems.error(at, "gate-changelog", version);
    }
  }

  private static String text(Map<String, byte[]> files, String path) {
    return Texts.plain(files.getOrDefault(path, new byte[0])).orElse("");
  }
}
