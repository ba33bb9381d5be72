package jp.yui.platform.tenancy;

import java.util.List;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The members, which every member may know. */
@Repository
public class Municipalities {
  private final JdbcClient jdbc;
  private final Deeds deeds;

  Municipalities(JdbcClient jdbc, Deeds deeds) {
    this.jdbc = jdbc;
    this.deeds = deeds;
  }

  public List<Municipality> all() {
    return jdbc.sql("select code, name, prefecture, population from municipality order by code")
        .query(Municipality.class)
        .list();
  }

  public Optional<Municipality> byCode(String code) {
    return jdbc.sql(
            "select code, name, prefecture, population from municipality where code = :code")
        .param("code", code)
        .query(Municipality.class)
        .optional();
  }

  @Transactional
  public void add(Municipality municipality) {
    jdbc.sql(
            """
            insert into municipality (code, name, prefecture, population)
            values (:code, :name, :prefecture, :population)
            """)
        .paramSource(municipality)
        .update();
    deeds.record("municipality.added", municipality.code() + " " + municipality.name());
  }
}
