package jp.yui.platform.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The filed versions. */
@Repository
public class Versions {
  private static final String SELECT =
      """
      select v.id, v.scenario, v.version, v.title, v.state, s.municipality, v.sha256, v.filed_at
      from scenario_version v join scenario s on s.id = v.scenario
      """;

  private final JdbcClient jdbc;

  Versions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All versions of a scenario, the newest first; none where it is not known. */
  public List<Version> of(String scenario) {
    return jdbc.sql(SELECT + "where v.scenario = :scenario order by v.id desc")
        .param("scenario", scenario)
        .query(Version.class)
        .list();
  }

  public Optional<Version> byId(long id) {
    return jdbc.sql(SELECT + "where v.id = :id").param("id", id).query(Version.class).optional();
  }

  /** The files as they were filed. */
  public Bundle files(long id) {
    Map<String, byte[]> files = new HashMap<>();
    jdbc.sql("select path, content from scenario_file where scenario_version = :id")
        .param("id", id)
        .query(
            row -> {
              files.put(row.getString(1), row.getBytes(2));
            });
    return new Bundle(files);
  }

  /** One file as text; empty where the version has none of that path. */
  public Optional<String> file(long id, String path) {
    return jdbc.sql("select content from scenario_file where scenario_version = :id and path = :p")
        .param("id", id)
        .param("p", path)
        .query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
        .optional();
  }

  /** Sets how far a version has come. */
  void set(long id, State state) {
    jdbc.sql("update scenario_version set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }
}
