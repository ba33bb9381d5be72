package jp.yui.scenario.trust;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario that a terminal is to carry out.
 *
 * @param scenario its id
 * @param version the one that was approved
 * @param product the product file's name
 * @param settings the SHA-256 of the settings file that was approved, in hexadecimal
 */
public record Task(String scenario, String version, String product, String settings) {
  /** The path under which the role {@code released} vouches for the version. */
  public String path() {
    return Roles.scenario(scenario, version);
  }

  static Task read(Fields fields) {
    Task task =
        new Task(
            fields.text("scenario"),
            fields.text("version"),
            fields.text("product"),
            fields.text("settings"));
    if (!task.settings.matches("[0-9a-f]{64}")) {
      throw new Malformed("\"settings\" is no SHA-256");
    }
    return task;
  }

  Map<String, @Nullable Object> write() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("scenario", scenario);
    fields.put("version", version);
    fields.put("product", product);
    fields.put("settings", settings);
    return fields;
  }
}
