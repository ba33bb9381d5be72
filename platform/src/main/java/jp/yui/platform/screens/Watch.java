package jp.yui.platform.screens;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.Role;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import jp.yui.scenario.exchange.ScreenChange;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.model.Product;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what agents see of products' screens, and warns whom it concerns. */
@Service
public class Watch {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Versions versions;
  private final Library library;
  private final Sightings sightings;
  private final Concerned concerned;
  private final Notices notices;
  private final Deeds deeds;

  Watch(
      JdbcClient jdbc,
      Clock clock,
      Versions versions,
      Library library,
      Sightings sightings,
      Concerned concerned,
      Notices notices,
      Deeds deeds) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.versions = versions;
    this.library = library;
    this.sightings = sightings;
    this.concerned = concerned;
    this.notices = notices;
    this.deeds = deeds;
  }

  /**
   * Takes what an agent saw. What is not in the catalogue warns nobody: nobody else has it. The
   * same may come twice.
   *
   * @param change without differences where the agent's screens are as they were accepted
   */
  @Transactional
  public void take(long agent, String municipality, ScreenChange change) {
    List<Version> all = versions.of(change.scenario());
    Optional<Version> with =
        all.stream()
            .filter(one -> one.version().equals(change.version()))
            .findFirst()
            .or(() -> all.stream().findFirst());
    Optional<Product> product = with.map(one -> library.read(one).products().get(change.product()));
    if (product.isEmpty()) {
      return;
    }
    boolean grave = change.differences().stream().anyMatch(ScreenDifference::matters);
    Instant now = clock.instant();
    known(change, product.get())
        .or(
            () ->
                grave
                    ? Optional.of(open(with.orElseThrow(), product.get(), now))
                    : Optional.empty())
        .ifPresent(id -> sightings.put(id, municipality, agent, change, now));
  }

  /**
   * The open warning that it belongs to; or the closed one in which the very same was seen, so that
   * what was dealt with does not come up again.
   */
  private Optional<Long> known(ScreenChange change, Product product) {
    return jdbc.sql(
            """
            select w.id from screen_warning w
            where w.scenario = :scenario and w.product = :product and w.versions = :versions
              and (w.is_open or exists (select 1 from screen_sighting g where g.warning = w.id
                and g.scenario_version = :version and g.after_print = :after and g.changed))
            order by case when w.is_open then 0 else 1 end, w.id desc fetch first 1 rows only
            """)
        .param("scenario", change.scenario())
        .param("product", product.id())
        .param("versions", product.versions())
        .param("version", change.version())
        .param("after", change.after())
        .query(Long.class)
        .optional();
  }

  private long open(Version with, Product product, Instant now) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into screen_warning
              (scenario, product, vendor, name, versions, scenario_version, opened_at, is_open)
            values (:scenario, :product, :vendor, :name, :versions, :with, :now, true)
            """)
        .param("scenario", with.scenario())
        .param("product", product.id())
        .param("vendor", product.vendor())
        .param("name", product.name())
        .param("versions", product.versions())
        .param("with", with.id())
        .param("now", Timestamp.from(now))
        .update(key, "id");
    long id = Objects.requireNonNull(key.getKeyAs(Long.class));
    deeds.record("screens.warned", with.scenario() + " " + product.id() + " " + product.versions());
    String called = product.vendor() + " " + product.name();
    for (String town :
        concerned.by(
            with.scenario(), product.id(), product.vendor(), product.name(), product.versions())) {
      notices.tell(
          To.role(town, Role.STAFF),
          "screens.changed",
          "/screens/" + id,
          called,
          product.versions(),
          with.title());
    }
    notices.tell(
        To.role(with.municipality(), Role.PUBLISHER),
        "screens.to-mend",
        "/screens/" + id,
        called,
        product.versions(),
        with.title());
    return id;
  }
}
