package jp.yui.agent.normalise;

import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.SourceProblem;

/**
 * Where an application was read.
 *
 * @param form id of the profile that read it
 * @param file name of the file; in a zip {@code outer.zip!inner}
 * @param number of the record in the file, from 1
 * @param problems why the record cannot be trusted; an application with any is held
 * @param original SHA-256 of the kept file (of a zip: the outermost), in hex; empty until it is
 *     kept
 */
public record Source(
    String form,
    String file,
    long number,
    List<SourceProblem> problems,
    Optional<String> original) {

  Source keptAs(String sha256) {
    return new Source(form, file, number, problems, Optional.of(sha256));
  }
}
