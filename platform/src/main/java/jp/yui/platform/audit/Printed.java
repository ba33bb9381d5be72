package jp.yui.platform.audit;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A checkpoint as somebody typed it from paper.
 *
 * @param entries how many there were
 * @param root with whatever stands between its groups
 */
public record Printed(String entries, String root) {
  private static final String NUMBER = "[0-9]{1,15}";
  private static final String ROOT = "[0-9a-f]{64}";

  public Printed {
    entries = Objects.requireNonNullElse(entries, "");
    root = Objects.requireNonNullElse(root, "");
  }

  public boolean isNothing() {
    return entries.isBlank() && root.isBlank();
  }

  /** By field, the code of what is wrong with it. */
  public Map<String, String> problems() {
    Map<String, String> problems = new LinkedHashMap<>();
    if (!number().matches(NUMBER)) {
      problems.put("entries", "audit.printed.entries.wrong");
    }
    if (!hex().matches(ROOT)) {
      problems.put("root", "audit.printed.root.wrong");
    }
    return problems;
  }

  /** What was typed; only where there is no problem. */
  public Checkpoint checkpoint() {
    return new Checkpoint(LocalDate.EPOCH, Long.parseLong(number()), hex());
  }

  private String number() {
    return Normalizer.normalize(entries, Normalizer.Form.NFKC).replaceAll("[\\s,]", "");
  }

  private String hex() {
    return Normalizer.normalize(root, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .toLowerCase(Locale.ROOT);
  }
}
