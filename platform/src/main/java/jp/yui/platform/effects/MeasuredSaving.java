package jp.yui.platform.effects;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.platform.catalogue.Facet;
import jp.yui.platform.catalogue.FacetSource;
import jp.yui.platform.catalogue.Saving;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What half of the municipalities that use a scenario save at least. */
@Repository
class MeasuredSaving implements FacetSource {
  private final JdbcClient jdbc;

  MeasuredSaving(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Facet facet() {
    return Facet.SAVING;
  }

  @Override
  public Map<String, List<String>> codes() {
    Map<String, List<String>> codes = new HashMap<>();
    jdbc.sql(
            "select scenario, rate_median from effect_scenario"
                + " where population_class = :all and municipalities > 0")
        .param("all", Totals.ALL)
        .query(
            row -> {
              codes.put(row.getString(1), List.of(Saving.of(row.getDouble(2)).name()));
            });
    return codes;
  }
}
