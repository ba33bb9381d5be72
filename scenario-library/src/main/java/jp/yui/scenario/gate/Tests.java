package jp.yui.scenario.gate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Problems;

/** The results of tests that lie with a scenario, held against its files. */
public final class Tests {
  private static final Pattern PRODUCT = Pattern.compile("products/(.+)\\.ya?ml");
  private static final Pattern ID = Pattern.compile("(?m)^id:\\s*[\"']?([^\\s\"'#]+)");

  private final Map<String, byte[]> files;
  private final Problems problems;

  Tests(Map<String, byte[]> files, Problems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** A warning for each product without a result. */
  public static List<Problem> untested(Map<String, byte[]> files) {
    Problems problems = new Problems();
    missing(files)
        .forEach(
            product ->
                problems.warning(
                    Position.of("products/" + product + ".yaml"), "gate-untested", product));
    return problems.list();
  }

  private static List<String> missing(Map<String, byte[]> files) {
    return files.keySet().stream()
        .map(PRODUCT::matcher)
        .filter(Matcher::matches)
        .map(product -> product.group(1))
        .filter(product -> !files.containsKey(path(product)))
        .sorted()
        .toList();
  }

  /** The results that can be read. */
  public static List<TestResult> of(Map<String, byte[]> files) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(Contents.TESTS))
        .sorted()
        .flatMap(path -> TestResult.read(text(files, path)).stream())
        .toList();
  }

  /** Where the result for a product lies. */
  public static String path(String product) {
    return Contents.TESTS + product + ".yaml";
  }

  void look() {
    files.keySet().stream().filter(path -> path.startsWith(Contents.TESTS)).forEach(this::look);
  }

  private void look(String path) {
    Position at = Position.of(path);
    Optional<TestResult> read = TestResult.read(text(files, path));
    if (read.isEmpty()) {
      problems.error(at, "gate-test-unreadable");
      return;
    }
    TestResult result = read.get();
    Matcher id = ID.matcher(text(files, Contents.MAIN));
    if (!result.version().equals(Gate.version(files))
        || !id.find()
        || !id.group(1).equals(result.scenario())) {
      problems.error(at, "gate-test-foreign", result.scenario(), result.version());
    } else if (!path.equals(path(result.product())) || !hasProduct(result.product())) {
      problems.error(at, "gate-test-product", result.product());
    } else if (!result.holds()) {
      problems.error(at, "gate-test-signature");
    } else if (!result.files().equals(TestResult.filesOf(files))) {
      problems.error(at, "gate-test-stale");
    } else if (result.differences() > 0) {
      problems.error(at, "gate-test-failed", result.differences());
    }
  }

  private boolean hasProduct(String product) {
    return files.containsKey("products/" + product + ".yaml")
        || files.containsKey("products/" + product + ".yml");
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }
}
