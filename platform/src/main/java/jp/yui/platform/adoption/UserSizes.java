package jp.yui.platform.adoption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.yui.platform.catalogue.Facet;
import jp.yui.platform.catalogue.FacetSource;
import jp.yui.platform.tenancy.PopulationClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of what size the municipalities are that use a scenario. */
@Repository
class UserSizes implements FacetSource {
  private final JdbcClient jdbc;

  UserSizes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Facet facet() {
    return Facet.USERS;
  }

  @Override
  public Map<String, List<String>> codes() {
    Map<String, Set<String>> sizes = new HashMap<>();
    jdbc.sql(
            "select distinct a.scenario, m.population from adoption a"
                + " join municipality m on m.code = a.municipality")
        .query(
            row -> {
              sizes
                  .computeIfAbsent(row.getString(1), scenario -> new TreeSet<>())
                  .add(PopulationClass.of(row.getInt(2)).name());
            });
    Map<String, List<String>> codes = new HashMap<>();
    sizes.forEach((scenario, all) -> codes.put(scenario, List.copyOf(all)));
    return codes;
  }
}
