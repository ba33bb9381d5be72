package jp.yui.platform.screens;

import java.util.Set;
import java.util.TreeSet;
import jp.yui.platform.adoption.Adoptions;
import jp.yui.platform.tenancy.ProductUse;
import org.springframework.stereotype.Component;

/**
 * Whom a change of a product's screens concerns: who says that they use it, and who took over the
 * scenario for it. A version that cannot be compared is taken for the same one.
 */
@Component
class Concerned {
  private final ProductUse use;
  private final Adoptions adoptions;

  Concerned(ProductUse use, Adoptions adoptions) {
    this.use = use;
    this.adoptions = adoptions;
  }

  /** Their codes. */
  Set<String> by(String scenario, String product, String vendor, String name, String versions) {
    Set<String> all = new TreeSet<>(adoptions.municipalities(scenario, product));
    use.of(vendor, name).stream()
        .filter(one -> ProductVersions.meet(versions, one.versions()))
        .forEach(one -> all.add(one.municipality()));
    return all;
  }
}
