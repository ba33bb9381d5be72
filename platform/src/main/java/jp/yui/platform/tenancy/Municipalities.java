package jp.yui.platform.tenancy;

import java.util.List;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The members, which every member may know. */
@Repository
public class Municipalities {
  /** How many a page has. */
  public static final int PAGE = 50;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("code")
          .up("code", "code")
          .up("name", "name")
          .up("prefecture", "prefecture")
          .down("population", "population");

  private final JdbcClient jdbc;
  private final Deeds deeds;

  Municipalities(JdbcClient jdbc, Deeds deeds) {
    this.jdbc = jdbc;
    this.deeds = deeds;
  }

  /** For a form's choice. */
  public List<Municipality> all() {
    return jdbc.sql("select code, name, prefecture, population from municipality order by code")
        .query(Municipality.class)
        .list();
  }

  /** One page of those with the words in their name or prefecture, or at the code's beginning. */
  public Paged<Municipality> page(Asked asked) {
    List<Municipality> found =
        jdbc.sql(
                """
                select code, name, prefecture, population from municipality
                where lower(name) like :part escape '!' or prefecture like :part escape '!'
                  or code like :start escape '!'
                """
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("start", asked.start())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Municipality.class)
            .list();
    return Paged.of(asked, found, PAGE);
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
