package jp.yui.platform.adoption;

import java.util.List;
import java.util.Optional;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;

/**
 * An import with all that belongs to it.
 *
 * @param revisions the latest first
 * @param versions of the scenario, the newest first
 * @param agents ids of the agents that carry it out
 */
public record Case(
    Import imported, List<Revision> revisions, List<Version> versions, List<Long> agents) {

  /** What the agents do now. */
  public Optional<Revision> approved() {
    return revisions.stream().filter(one -> one.state() == Phase.APPROVED).findFirst();
  }

  /** What somebody prepares, or waits for approval. */
  public Optional<Revision> pending() {
    return revisions.stream()
        .filter(one -> one.state() == Phase.DRAFT || one.state() == Phase.WAITING)
        .findFirst();
  }

  public Version version(Revision revision) {
    return versions.stream()
        .filter(one -> one.id() == revision.scenarioVersion())
        .findFirst()
        .orElseThrow();
  }

  /** A released version newer than the one in use, while nothing is prepared. */
  public Optional<Version> update() {
    return approved()
        .filter(one -> pending().isEmpty())
        .flatMap(
            one ->
                versions.stream()
                    .filter(v -> v.state() == State.RELEASED && v.id() > one.scenarioVersion())
                    .findFirst());
  }

  /** The scenario's title, as it stands in what is used or prepared. */
  public String title() {
    return version(revisions.getFirst()).title();
  }
}
