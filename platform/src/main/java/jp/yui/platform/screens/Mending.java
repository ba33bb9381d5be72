package jp.yui.platform.screens;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import jp.yui.platform.review.VersionTurned;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes warnings: by a version in which the product is driven otherwise, or by a person's word.
 */
@Service
public class Mending {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Warnings warnings;
  private final Versions versions;
  private final Concerned concerned;
  private final Notices notices;
  private final Deeds deeds;

  Mending(
      JdbcClient jdbc,
      Clock clock,
      Warnings warnings,
      Versions versions,
      Concerned concerned,
      Notices notices,
      Deeds deeds) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.warnings = warnings;
    this.versions = versions;
    this.concerned = concerned;
    this.notices = notices;
    this.deeds = deeds;
  }

  /** Whoever publishes the scenario, and the consortium's administrators. */
  public boolean mayClose(Warning warning) {
    SignedIn who = SignedIn.now();
    boolean ours =
        Objects.equals(who.municipality(), warning.publisher()) && who.has(Role.PUBLISHER);
    return warning.isOpen() && (ours || who.has(Role.CONSORTIUM_ADMIN));
  }

  /** Says that nobody needs to be warned any more, and why. */
  @Transactional
  public void close(Warning warning, String reason) {
    if (!mayClose(warning)) {
      throw new AccessDeniedException("somebody else's");
    }
    if (closed(warning, SignedIn.now().account(), null, reason)) {
      for (String town :
          concerned.by(
              warning.scenario(),
              warning.product(),
              warning.vendor(),
              warning.name(),
              warning.versions())) {
        notices.tell(
            To.role(town, Role.STAFF),
            "screens.closed",
            "/screens/" + warning.id(),
            warning.productName(),
            warning.versions(),
            reason);
      }
    }
  }

  /** A released version that drives the product otherwise is the mended one. */
  @Transactional
  @EventListener
  void on(VersionTurned turned) {
    if (turned.state() == State.RELEASED) {
      for (Warning warning : warnings.of(turned.version().scenario(), Integer.MAX_VALUE)) {
        if (warning.isOpen() && drivesOtherwise(warning, turned.version())) {
          SignedIn who = SignedIn.orNobody();
          closed(warning, who == null ? null : who.account(), turned.version().id(), "");
        }
      }
    }
  }

  private boolean drivesOtherwise(Warning warning, Version released) {
    String file = "products/" + warning.product() + ".yaml";
    Optional<String> before =
        versions.of(warning.scenario()).stream()
            .filter(one -> one.version().equals(warning.version()))
            .findFirst()
            .filter(one -> one.id() < released.id())
            .flatMap(one -> versions.file(one.id(), file));
    Optional<String> now = versions.file(released.id(), file);
    return before.isPresent() && now.isPresent() && !before.equals(now);
  }

  private boolean closed(
      Warning warning, @Nullable Long by, @Nullable Long version, String reason) {
    boolean closed =
        jdbc.sql(
                    """
                    update screen_warning set is_open = null, closed_at = :now, closed_by = :by,
                      closed_version = :version, reason = :reason
                    where id = :id and is_open
                    """)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("version", version)
                .param("reason", reason)
                .param("id", warning.id())
                .update()
            == 1;
    if (closed) {
      deeds.record(
          version == null ? "screens.closed" : "screens.mended",
          warning.scenario() + " " + warning.product() + " " + warning.versions());
    }
    return closed;
  }
}
