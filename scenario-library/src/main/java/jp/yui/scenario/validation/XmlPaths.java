package jp.yui.scenario.validation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yui.scenario.model.XmlForm;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.YamlNode;

/** Whether paths have the small shape that the format knows: names, a number, an attribute last. */
record XmlPaths(XmlForm form, YamlNode root, Problems problems) {
  private static final String NAME =
      "(?:[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*:)?[\\p{L}_][\\p{L}\\p{M}\\p{N}_.-]*";
  private static final String STEP = NAME + "(?:\\{n})?(?:\\[n])?";
  private static final Pattern PATH =
      Pattern.compile("(?:" + STEP + "/)*(?:" + STEP + "|@" + NAME + ")", Pattern.UNICODE_CASE);
  private static final Pattern RECORD = Pattern.compile("(?:/" + NAME + ")+");

  void run() {
    if (!form.record().isEmpty()) {
      if (!RECORD.matcher(form.record()).matches()) {
        problems.error(root.value("record"), "bad-record", form.record());
      }
      prefixes(form.record(), root.value("record"));
    }
    form.paths().keySet().forEach(path -> path(path, root.place("paths", path)));
    form.head().joins().forEach((item, join) -> join.of().forEach(path -> path(path, join.at())));
  }

  private void path(String path, Position at) {
    if (!PATH.matcher(path).matches()) {
      problems.error(at, "bad-path", path);
    }
    prefixes(path, at);
  }

  private void prefixes(String path, Position at) {
    Stream.of(path.split("/"))
        .filter(step -> step.contains(":"))
        .map(step -> step.substring(step.startsWith("@") ? 1 : 0, step.indexOf(':')))
        .filter(prefix -> !form.namespaces().containsKey(prefix))
        .distinct()
        .forEach(
            prefix -> problems.unknown(at, "unknown-prefix", prefix, form.namespaces().keySet()));
  }
}
