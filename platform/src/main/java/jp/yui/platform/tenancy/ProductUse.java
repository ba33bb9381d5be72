package jp.yui.platform.tenancy;

import java.util.List;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which municipality uses which product, which every member may know. */
@Repository
public class ProductUse {
  /** How many a page has. */
  public static final int PAGE = 50;

  /** By what it may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("p.id")
          .up("vendor", "p.vendor")
          .up("name", "p.name")
          .up("versions", "p.versions")
          .up("municipality", "m.name");

  private static final String NAMED =
      """
       join municipality m on m.code = p.municipality
      where (lower(p.vendor) like :part escape '!' or lower(p.name) like :part escape '!'
        or lower(m.name) like :part escape '!')
      """;

  private final JdbcClient jdbc;

  ProductUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of the list. */
  public record Use(String vendor, String name, String versions, String municipality) {}

  /** A municipality, by its code, and the versions that it says it uses. */
  public record User(String municipality, String versions) {}

  /** Who uses a product, named as in a scenario's product file. */
  public List<User> of(String vendor, String name) {
    return jdbc.sql(
            """
            select municipality, versions from municipality_product
            where vendor = :vendor and name = :name order by municipality
            """)
        .param("vendor", vendor)
        .param("name", name)
        .query(User.class)
        .list();
  }

  /** One page of those with the words in the product or the municipality. */
  public Paged<Use> page(Asked asked) {
    List<Use> found =
        jdbc.sql(
                "select p.vendor, p.name, p.versions, m.name as municipality from ("
                    + onPage(asked)
                    + ") p join municipality m on m.code = p.municipality"
                    + asked.order())
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Use.class)
            .list();
    return Paged.of(asked, found, PAGE);
  }

  /** The names of all municipalities are looked at only where they matter. */
  private static String onPage(Asked asked) {
    boolean names = !asked.words().isEmpty() || asked.by().key().equals("municipality");
    return "select p.* from municipality_product p"
        + (names ? NAMED : "")
        + asked.order()
        + "limit :most offset :from";
  }
}
