package jp.yui.platform.tenancy;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members, which every member may know. */
@Repository
public class Municipalities {
  private final JdbcClient jdbc;

  Municipalities(JdbcClient jdbc) {
    this.jdbc = jdbc;
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

  public void add(Municipality municipality) {
    jdbc.sql(
            """
            insert into municipality (code, name, prefecture, population)
            values (:code, :name, :prefecture, :population)
            """)
        .paramSource(municipality)
        .update();
  }
}
