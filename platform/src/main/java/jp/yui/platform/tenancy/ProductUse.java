package jp.yui.platform.tenancy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which municipality uses which product, which every member may know. */
@Repository
public class ProductUse {
  /** How many a page has. */
  public static final int PAGE = 50;

  private final JdbcClient jdbc;

  ProductUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of the list. */
  public record Use(String vendor, String name, String versions, String municipality) {}

  /**
   * One page, and one line more where another page follows.
   *
   * @param page from 0
   */
  public List<Use> page(int page) {
    return jdbc.sql(
            """
            select p.vendor, p.name, p.versions, m.name as municipality
            from municipality_product p join municipality m on m.code = p.municipality
            order by p.vendor, p.name, p.municipality
            limit :number offset :from
            """)
        .param("number", PAGE + 1)
        .param("from", page * PAGE)
        .query(Use.class)
        .list();
  }
}
