package jp.yui.agent.intake.child;

import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.intake.FileFindings;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.SourceProblem;

/** What is known of a file while it is being read. */
final class FindingsSoFar {
  private final String file;
  private final List<FilePart> parts = new ArrayList<>();
  private final List<SourceProblem> problems = new ArrayList<>();
  private final List<SourceProblem> warnings = new ArrayList<>();
  private long bytes;
  private String sha256 = "";
  private boolean complete;

  FindingsSoFar(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  synchronized void original(Fingerprint fingerprint) {
    bytes = fingerprint.bytes();
    sha256 = fingerprint.sha256();
  }

  synchronized void part(FilePart part) {
    parts.add(part);
  }

  synchronized void problem(SourceProblem problem) {
    problems.add(problem);
  }

  synchronized void warning(SourceProblem warning) {
    warnings.add(warning);
  }

  synchronized void completed() {
    complete = true;
  }

  synchronized FileFindings now() {
    return new FileFindings(
        file,
        bytes,
        sha256,
        List.copyOf(parts),
        List.copyOf(problems),
        List.copyOf(warnings),
        complete);
  }
}
