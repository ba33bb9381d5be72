package jp.yui.scenario.validation;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;

/**
 * What came of reading a file or a folder.
 *
 * @param value empty as soon as one problem is an error
 * @param problems all of them, in the order of files and lines
 */
public record Reading<T>(Optional<T> value, List<Problem> problems) {

  static <T> Reading<T> of(Optional<T> value, List<Problem> problems) {
    boolean errors = problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    return new Reading<>(errors ? Optional.empty() : value, problems);
  }

  /** Whether it can be used; warnings do not hinder. */
  public boolean usable() {
    return value.isPresent();
  }
}
