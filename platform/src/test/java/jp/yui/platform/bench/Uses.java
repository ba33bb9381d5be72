package jp.yui.platform.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** What municipalities imported, with their agents and how far they deviate. */
final class Uses {
  private static final int IMPORTS = 4;
  private static final String PRODUCT = "renshu-hyojun";
  private static final int PARTS = 120;
  private static final int FAVOURITES = 5;

  private Uses() {}

  static void fill(Connection connection, List<String> towns, List<String> scenarios, Random chance)
      throws SQLException {
    Timestamp now = Timestamp.from(Instant.now());
    try (Batch agents = new Batch(connection, "own_agent", "municipality, name");
        Batch imports = new Batch(connection, "own_import", "municipality, scenario, product");
        Batch parts =
            new Batch(
                connection, "adoption_part", "municipality, scenario, product, kind, names")) {
      for (int town = 0; town < towns.size(); town++) {
        agents.row(towns.get(town), "市民課 1 号機");
        agents.row(towns.get(town), "子育て課 1 号機");
        for (int i = 0; i < IMPORTS; i++) {
          String scenario = scenarios.get(of(town, i, scenarios.size()));
          imports.row(towns.get(town), scenario, PRODUCT);
          for (int part = chance.nextInt(5); part > 0; part--) {
            parts.row(towns.get(town), scenario, PRODUCT, "REQUIRED", "applicant-" + part);
          }
        }
      }
    }
    revisions(connection, now);
  }

  /** Few scenarios are used by many, many by few. */
  static int of(int town, int i, int scenarios) {
    return i == 0 ? town % FAVOURITES : FAVOURITES + (town * 3 + i) % (scenarios - FAVOURITES);
  }

  private static void revisions(Connection connection, Timestamp now) throws SQLException {
    String version = "(select min(v.id) from scenario_version v where v.scenario = i.scenario)";
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          insert into own_revision (municipality, import, number, scenario_version, overlay, state,
            made_by, made_at, decided_by, decided_at, remark)
          select i.municipality, i.id, 1, %s, 'overlay: ' || i.scenario || '
          municipality: "' || i.municipality || '"
          product: %s
          ', 'APPROVED', 1, timestamp '%s', 2, timestamp '%s', '' from own_import i
          """
              .formatted(version, PRODUCT, now, now));
      statement.executeUpdate(
          """
          insert into adoption (municipality, scenario, product, scenario_version, changed, whole, since)
          select i.municipality, i.scenario, i.product, %s,
            (select count(*) from adoption_part p where p.municipality = i.municipality
             and p.scenario = i.scenario), %d, timestamp '%s' from own_import i
          """
              .formatted(version, PARTS, now));
      statement.executeUpdate(
          """
          insert into adoption_spread (scenario, users, changed, whole)
          select scenario, count(distinct municipality), sum(changed), sum(whole)
          from adoption group by scenario
          """);
    }
  }
}
