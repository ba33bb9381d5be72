package jp.yui.platform.begin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of work as it was typed, or pasted from a spreadsheet or a CSV file: one a line, its parts
 * parted by commas or tabs.
 */
public final class WorkLines {
  /** More is not asked about in one page. */
  public static final int MOST = 100;

  private WorkLines() {}

  /** A problem at a line, counted from 1. */
  public record Fault(int line, String code) {}

  /** What was read; the works are good only where there is no fault. */
  public record Read(List<Work> works, List<Fault> faults) {}

  /**
   * Reads.
   *
   * @param known names that are in the list already
   */
  public static Read read(String typed, Set<String> known) {
    List<Work> works = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Set<String> names = new HashSet<>(known);
    List<String> lines = Normalizer.normalize(typed, Normalizer.Form.NFKC).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = parts(lines.get(i).replace("\"", ""));
      if (!lines.get(i).isBlank() && !(i == 0 && parts[0].strip().equals("業務名"))) {
        String code = fault(parts, names);
        if (code.isEmpty()) {
          long seconds = Math.round(Double.parseDouble(parts[2].strip()) * 60);
          works.add(new Work(0, parts[0].strip(), Integer.parseInt(parts[1].strip()), seconds));
        } else {
          faults.add(new Fault(i + 1, code));
        }
      }
    }
    if (works.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(1, "empty"));
    }
    if (known.size() + works.size() > MOST) {
      faults.add(new Fault(MOST + 1 - known.size(), "too-many"));
    }
    return new Read(works, faults);
  }

  /** Between tabs, as from a spreadsheet, a number may have commas of its own. */
  private static String[] parts(String line) {
    String[] parts = line.contains("\t") ? line.split("\t", -1) : line.split("[,、]", -1);
    for (int i = 1; i < parts.length; i++) {
      parts[i] = parts[i].replace(",", "");
    }
    return parts;
  }

  private static String fault(String[] parts, Set<String> names) {
    if (parts.length != 3) {
      return "parts";
    }
    String name = parts[0].strip();
    if (name.isEmpty() || name.length() > 200) {
      return "name";
    }
    if (!parts[1].strip().matches("[1-9][0-9]{0,6}")) {
      return "cases";
    }
    if (!parts[2].strip().matches("[0-9]{1,4}(\\.[0-9]+)?")) {
      return "minutes";
    }
    return names.add(name) ? "" : "twice";
  }
}
