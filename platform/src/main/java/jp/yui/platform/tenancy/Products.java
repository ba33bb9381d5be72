package jp.yui.platform.tenancy;

import java.util.List;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The products of the signed-in user's municipality. They stand in one table that is no {@code
 * own_} one, since every member may read it (see {@link ProductUse}): a copy for the others would
 * one day differ. Writing goes through {@link OwnRecords} all the same.
 */
@Repository
public class Products {
  private final OwnRecords own;
  private final Deeds deeds;

  Products(OwnRecords own, Deeds deeds) {
    this.own = own;
    this.deeds = deeds;
  }

  public List<UsedProduct> all() {
    return own.sql(
            """
            select id, vendor, name, versions from municipality_product
            where municipality = :own order by vendor, name
            """)
        .query(UsedProduct.class)
        .list();
  }

  /**
   * Adds one.
   *
   * @throws org.springframework.dao.DuplicateKeyException where it is there already
   */
  @Transactional
  public void add(String vendor, String name, String versions) {
    own.sql(
            """
            insert into municipality_product (municipality, vendor, name, versions)
            values (:own, :vendor, :name, :versions)
            """)
        .param("vendor", vendor)
        .param("name", name)
        .param("versions", versions)
        .update();
    deeds.record("product.added", vendor + " " + name + " " + versions);
  }

  /** Takes one away; false where it is not this municipality's. */
  @Transactional
  public boolean remove(long id) {
    Optional<UsedProduct> there = all().stream().filter(one -> one.id() == id).findFirst();
    there.ifPresent(
        product -> {
          own.sql("delete from municipality_product where municipality = :own and id = :id")
              .param("id", id)
              .update();
          deeds.record("product.removed", product.vendor() + " " + product.name());
        });
    return there.isPresent();
  }
}
