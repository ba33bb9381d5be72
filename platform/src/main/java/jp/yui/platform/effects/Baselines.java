package jp.yui.platform.effects;

import java.util.List;
import java.util.Optional;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.tenancy.OwnRecords;
import org.springframework.stereotype.Repository;

/** How long one case takes by hand: as the municipality measured, or else as the scenario says. */
@Repository
class Baselines {
  private final OwnRecords own;
  private final Versions versions;
  private final Library library;

  Baselines(OwnRecords own, Versions versions, Library library) {
    this.own = own;
    this.versions = versions;
    this.library = library;
  }

  Optional<Long> seconds(String scenario) {
    return own.sql(
            "select seconds from own_baseline where municipality = :own and scenario = :scenario")
        .param("scenario", scenario)
        .query(Long.class)
        .optional()
        .or(() -> said(versions.of(scenario)));
  }

  void set(String scenario, long seconds) {
    int known =
        own.sql(
                "update own_baseline set seconds = :seconds"
                    + " where municipality = :own and scenario = :scenario")
            .param("seconds", seconds)
            .param("scenario", scenario)
            .update();
    if (known == 0) {
      own.sql(
              "insert into own_baseline (municipality, scenario, seconds)"
                  + " values (:own, :scenario, :seconds)")
          .param("seconds", seconds)
          .param("scenario", scenario)
          .update();
    }
  }

  private Optional<Long> said(List<Version> all) {
    return all.stream()
        .findFirst()
        .flatMap(newest -> library.read(newest).procedure().effortByHand())
        .map(java.time.Duration::toSeconds);
  }
}
