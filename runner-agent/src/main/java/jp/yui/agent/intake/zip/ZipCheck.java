package jp.yui.agent.intake.zip;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.Words;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Looks through a zip's directory before any of its files is read. */
final class ZipCheck {
  private static final long RATIO_FROM = 1 << 20;

  private final Content zip;
  private final IntakeLimits limits;
  private final Words words;
  private final List<SourceProblem> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private long packed;

  ZipCheck(Content zip, IntakeLimits limits, Words words) {
    this.zip = zip;
    this.limits = limits;
    this.words = words;
  }

  /** Why nothing of the zip should be read; empty for an honest one. */
  List<SourceProblem> problems(List<ZipArchiveEntry> entries, ZipBudget budget) {
    if (!budget.entries(entries.size(), limits)) {
      add("zip-too-many", limits.zipEntries());
      return problems;
    }
    for (ZipArchiveEntry entry : entries) {
      check(entry, budget);
    }
    if (packed > zip.size()) {
      add("zip-overlapping");
    }
    return problems;
  }

  private void check(ZipArchiveEntry entry, ZipBudget budget) {
    Optional<String> found = EntryName.of(entry);
    if (found.isEmpty()) {
      add("zip-name-unreadable", entry.getName());
      return;
    }
    String name = found.get();
    if (EntryName.leadsAstray(name)) {
      add("zip-leads-astray", name);
    }
    if (entry.isUnixSymlink()) {
      add("zip-link", name);
    }
    if (!entry.isDirectory() && !seen.add(name.toLowerCase(Locale.ROOT))) {
      add("zip-twice", name);
    }
    long size = entry.getSize();
    packed += Math.max(0, entry.getCompressedSize());
    boolean swollen =
        size > RATIO_FROM && size / limits.zipRatio() > Math.max(1, entry.getCompressedSize());
    if (size < 0 || swollen || !budget.bytes(size, limits)) {
      add("zip-bomb", name);
    }
  }

  private void add(String code, Object... arguments) {
    problems.add(words.problem(code, new Place.Whole(zip.name()), arguments));
  }
}
