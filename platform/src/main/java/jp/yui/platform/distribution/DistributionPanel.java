package jp.yui.platform.distribution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.trust.Roles;
import jp.yui.scenario.trust.TargetFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which versions of a scenario reach the terminals, and what is missing for it. */
@Component
class DistributionPanel implements Panel {
  private static final int SHOWN = 5;

  private final Distribution distribution;

  DistributionPanel(Distribution distribution) {
    this.distribution = distribution;
  }

  /** What is shown. */
  public record Content(List<Row> rows) {}

  /**
   * A version.
   *
   * @param state a message's code: distributed, withdrawn, unsigned
   * @param signable whether whoever looks may hand in its signature
   */
  public record Row(long id, String version, String state, boolean signable) {}

  @Override
  public int order() {
    return 25;
  }

  @Override
  public String fragment() {
    return "distribution/panel :: panel";
  }

  @Override
  public @Nullable Object content(List<Version> versions) {
    if (distribution.inUse().isEmpty()) {
      return null;
    }
    Map<String, TargetFile> released = distribution.released();
    List<Row> rows =
        versions.stream()
            .filter(one -> one.state() != State.IN_REVIEW && one.state() != State.RETURNED)
            .limit(SHOWN)
            .map(one -> row(one, released.get(Roles.scenario(one.scenario(), one.version()))))
            .toList();
    return rows.isEmpty() ? null : new Content(rows);
  }

  private static Row row(Version one, @Nullable TargetFile file) {
    SignedIn who = SignedIn.now();
    boolean theirs =
        who.has(Role.PUBLISHER) && Objects.equals(who.municipality(), one.municipality());
    String state =
        file == null
            ? "unsigned"
            : file.custom().containsKey(Distribution.WITHDRAWN) ? "withdrawn" : "distributed";
    return new Row(
        one.id(), one.version(), state, file == null && theirs && one.state() != State.WITHDRAWN);
  }
}
