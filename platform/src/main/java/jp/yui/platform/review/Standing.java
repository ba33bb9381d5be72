package jp.yui.platform.review;

import java.util.List;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;

/**
 * How far a version has come in its review.
 *
 * @param opinions the latest first
 */
public record Standing(Version version, List<Opinion> opinions) {
  /** So many municipalities, other than the author's own, approve before a release. */
  public static final int NEEDED = 2;

  public Standing {
    opinions = List.copyOf(opinions);
  }

  /** Municipalities of which somebody approves. */
  public int approvals() {
    return (int)
        opinions.stream()
            .filter(opinion -> opinion.verdict() == Verdict.APPROVED)
            .map(Opinion::municipality)
            .distinct()
            .count();
  }

  /** Whether it may be released now. */
  public boolean releasable() {
    return version.state() == State.IN_REVIEW
        && approvals() >= NEEDED
        && opinions.stream().allMatch(opinion -> opinion.verdict() == Verdict.APPROVED);
  }
}
