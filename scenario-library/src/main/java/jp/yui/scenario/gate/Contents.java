package jp.yui.scenario.gate;

import java.util.regex.Pattern;

/** Which files belong to a scenario that is shared. */
public final class Contents {
  public static final String MAIN = "scenario.yaml";
  public static final String LICENCE = "LICENSE";
  public static final String CHANGELOG = "CHANGELOG.md";

  /** Looked at, and never kept: applications, if invented ones. */
  public static final String SAMPLES = "samples/";

  /** A municipality's own, which never leaves it. */
  public static final String SETTINGS = "settings.yaml";

  /** What agents signed: that the scenario works with a product. */
  public static final String TESTS = "tests/";

  /** The publisher's word for all the others. */
  public static final String SIGNATURE = "signature.json";

  static final String SAMPLES_README = SAMPLES + "README.md";

  private static final Pattern KEPT =
      Pattern.compile(
          "scenario\\.yaml|LICENSE|CHANGELOG\\.md|signature\\.json"
              + "|(?:forms|products|tests)/[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.ya?ml");

  private Contents() {}

  /** Whether a file of that path is kept in a version. */
  public static boolean keeps(String path) {
    return KEPT.matcher(path).matches();
  }
}
