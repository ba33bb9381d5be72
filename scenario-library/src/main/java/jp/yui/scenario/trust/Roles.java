package jp.yui.scenario.trust;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The roles of Yui's repository, who covers which paths, and what the files are called. */
public final class Roles {
  public static final String ROOT = "root";
  public static final String TARGETS = "targets";
  public static final String SNAPSHOT = "snapshot";
  public static final String TIMESTAMP = "timestamp";

  /** Scenarios that may be used: {@code scenarios/jido-teate/nintei-seikyu/1.0.0.json}. */
  public static final String RELEASED = "released";

  /** What terminals are to do: signs each one's {@link Order}. */
  public static final String ASSIGNMENTS = "assignments";

  /** The publishers' keys; only the offline role may vouch for it. */
  public static final String PUBLISHERS = "publishers.json";

  static final List<String> RELEASED_PATHS = List.of("scenarios/*/*/*");
  static final List<String> ASSIGNMENTS_PATHS = List.of("agents/*/*");

  static final String METADATA_FOLDER = "metadata/";
  static final String TARGETS_FOLDER = "targets/";

  private Roles() {}

  /** Where the publisher's signature of a version stands: it names every file by its hash. */
  public static String scenario(String id, String version) {
    return "scenarios/" + id + "/" + version + ".json";
  }

  /** The name of a role's file; a role may be called anything, a file may not. */
  static String file(String role) {
    return URLEncoder.encode(role, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A")
        + ".json";
  }
}
