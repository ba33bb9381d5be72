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
  /** How many a page has. */
  public static final int PAGE = 50;

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

  /**
   * One page by code, and one more where another page follows.
   *
   * @param words part of a name, a prefecture or the beginning of a code; empty for all
   */
  public List<Municipality> page(String words, int number) {
    return jdbc.sql(
            """
            select code, name, prefecture, population from municipality
            where name like :part escape '!' or prefecture like :part escape '!'
              or code like :start escape '!'
            order by code limit :most offset :from
            """)
        .param("part", "%" + literal(words) + "%")
        .param("start", literal(words) + "%")
        .param("most", PAGE + 1)
        .param("from", (number - 1) * PAGE)
        .query(Municipality.class)
        .list();
  }

  private static String literal(String words) {
    return words.strip().replaceAll("([!%_])", "!$1");
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
