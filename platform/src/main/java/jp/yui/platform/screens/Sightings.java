package jp.yui.platform.screens;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.exchange.ScreenChange;
import jp.yui.scenario.exchange.ScreenDifference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What agents saw; of each agent what it saw last. */
@Repository
public class Sightings {
  /** No screen differs in more ways than somebody would read. */
  private static final int MOST = 60;

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Sightings(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  private record Row(
      String municipality,
      String beforePrint,
      String afterPrint,
      Instant seenAt,
      String differences) {}

  /** The ways in which the screens were seen to have changed, the last seen first. */
  public List<Seen> of(long warning) {
    Map<String, List<Row>> alike = new LinkedHashMap<>();
    jdbc.sql(
            """
            select municipality, before_print, after_print, seen_at, differences
            from screen_sighting where warning = :warning and changed order by seen_at desc, id desc
            """)
        .param("warning", warning)
        .query(Row.class)
        .list()
        .forEach(row -> alike.computeIfAbsent(row.afterPrint(), x -> new ArrayList<>()).add(row));
    return alike.values().stream().map(this::seen).toList();
  }

  private Seen seen(List<Row> rows) {
    Row last = rows.getFirst();
    return new Seen(
        last.beforePrint(),
        last.afterPrint(),
        (int) rows.stream().map(Row::municipality).distinct().count(),
        last.seenAt(),
        json.readValue(last.differences(), new TypeReference<List<ScreenDifference>>() {}));
  }

  /** How many municipalities looked because of the warning, and found their screens as before. */
  public int same(long warning) {
    return jdbc.sql(
            """
            select count(distinct municipality) from screen_sighting
            where warning = :warning and not changed
            """)
        .param("warning", warning)
        .query(Integer.class)
        .single();
  }

  /**
   * Notes what an agent sees now. Where it saw a change and now sees none, it counts as seeing none
   * only if it holds the screens against the same as then: otherwise a person accepted the changed
   * ones there, and they stay changed for all others.
   */
  void put(long warning, String municipality, long agent, ScreenChange change, Instant now) {
    if (change.differences().isEmpty() && acceptedSince(warning, agent, change.before())) {
      return;
    }
    jdbc.sql("delete from screen_sighting where warning = :warning and agent = :agent")
        .param("warning", warning)
        .param("agent", agent)
        .update();
    jdbc.sql(
            """
            insert into screen_sighting (warning, municipality, agent, scenario_version, before_print,
              after_print, held, changed, differences, seen_at)
            values (:warning, :municipality, :agent, :version, :before, :after, :held, :changed,
              :differences, :now)
            """)
        .param("warning", warning)
        .param("municipality", municipality)
        .param("agent", agent)
        .param("version", change.version())
        .param("before", change.before())
        .param("after", change.after())
        .param("held", change.held())
        .param("changed", !change.differences().isEmpty())
        .param(
            "differences",
            json.writeValueAsString(change.differences().stream().limit(MOST).toList()))
        .param("now", Timestamp.from(now))
        .update();
  }

  private boolean acceptedSince(long warning, long agent, String before) {
    return jdbc.sql(
                """
                select count(*) from screen_sighting
                where warning = :warning and agent = :agent and changed and before_print <> :before
                """)
            .param("warning", warning)
            .param("agent", agent)
            .param("before", before)
            .query(Integer.class)
            .single()
        > 0;
  }
}
