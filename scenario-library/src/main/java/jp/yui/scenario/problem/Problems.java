package jp.yui.scenario.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong, so that all of it can be said at once. */
public final class Problems {
  private final Catalogue catalogue;
  private final Map<String, List<String>> sources = new HashMap<>();
  private final List<Problem> found = new ArrayList<>();

  /** Problems told in Japanese. */
  public Problems() {
    this(Locale.JAPANESE);
  }

  public Problems(Locale language) {
    this.catalogue = new Catalogue("jp.yui.scenario.problem.messages", language);
  }

  /** Makes a file's text known, so that its lines can be quoted. */
  public void source(String file, String text) {
    sources.put(file, text.lines().toList());
  }

  /**
   * Notes an error.
   *
   * @param code a key of the message catalogue
   * @param details what the message speaks of: {@code {0}}, {@code {1}}, …
   */
  public void error(Position at, String code, Object... details) {
    add(Severity.ERROR, at, code, details);
  }

  /** Notes something that does not keep the scenario from running. */
  public void warning(Position at, String code, Object... details) {
    add(Severity.WARNING, at, code, details);
  }

  /**
   * Notes a name that is not among the allowed ones. The catalogue's text gets the name as {@code
   * {0}}, all allowed names as {@code {1}}, and a guess at the one meant, or nothing, as {@code
   * {2}}.
   *
   * @return the guess
   */
  public Optional<String> unknown(
      Position at, String code, String name, Collection<String> allowed) {
    Optional<String> meant = Nearest.to(name, allowed);
    String guess = meant.map(m -> catalogue.message("nearest", m)).orElse("");
    String all =
        allowed.isEmpty()
            ? catalogue.message("none")
            : String.join(catalogue.message("comma"), allowed);
    error(at, code, name, all, guess);
    return meant;
  }

  /** Takes over a problem found elsewhere, and quotes its line if that was not done. */
  public void add(Problem problem) {
    found.add(
        problem.snippet().isEmpty()
            ? new Problem(
                problem.code(),
                problem.severity(),
                problem.position(),
                problem.message(),
                problem.remedy(),
                line(problem.position()))
            : problem);
  }

  /** The line of a file at that place, without its end; "" where there is none. */
  public String line(Position at) {
    @Nullable List<String> lines = sources.get(at.file());
    return lines == null || at.line() < 1 || at.line() > lines.size()
        ? ""
        : lines.get(at.line() - 1);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** All problems, in the order of files, lines and columns. */
  public List<Problem> list() {
    return found.stream()
        .distinct()
        .sorted((a, b) -> a.position().compareTo(b.position()))
        .toList();
  }

  private void add(Severity severity, Position at, String code, Object[] details) {
    found.add(
        new Problem(
            code,
            severity,
            at,
            catalogue.message(code, details),
            catalogue.message(code + ".remedy", details),
            line(at)));
  }
}
