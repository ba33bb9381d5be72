package jp.yui.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A municipality says which core systems it uses; the others may know, and not change it. */
@PlatformTest
class ProductPagesTest {
  private static final Asked ALL = Asked.of("/products/use", ProductUse.COLUMNS);

  private static final Map<String, String> PRODUCT =
      Map.of("vendor", "練習ソフト", "name", "練習用児童手当V5", "versions", "5.2");

  @Autowired private Towns towns;
  @Autowired private ProductUse use;
  @LocalServerPort private int port;

  @Test
  void anAdministratorKeepsTheProductsOfItsOwnMunicipality() throws Exception {
    Site yuino = towns.person("yuino", Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    assertThat(yuino.get("/products").body()).contains("まだ製品がありません");
    assertThat(
            yuino
                .send("/products", "/products", Map.of("vendor", "練習", "name", "", "versions", "5"))
                .body())
        .contains("入力してください。", "value=\"練習\"");

    assertThat(yuino.send("/products", "/products", PRODUCT).body())
        .contains("製品を加えました", "練習用児童手当V5");
    assertThat(yuino.send("/products", "/products", PRODUCT).body()).contains("もうあります");

    Site orita = towns.person("orita", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    assertThat(orita.get("/products").body()).doesNotContain("練習用児童手当V5");
    assertThat(orita.get("/products/use").body()).contains("練習用児童手当V5", "結野市");
    String remove = remove(yuino);
    assertThat(orita.send("/products", remove, Map.of()).statusCode()).isEqualTo(404);
    assertThat(use.page(ALL).rows()).hasSize(1);

    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("yuino", Towns.PASSWORD);
      eyes.look("/products", "products");
      eyes.look("/products/use", "product-use");
    }

    assertThat(yuino.send("/products", remove, Map.of()).body()).contains("製品を外しました");
    assertThat(use.page(ALL).rows()).isEmpty();
  }

  private static String remove(Site site) throws Exception {
    String body = site.get("/products").body();
    int at = body.indexOf("/products/");
    return body.substring(at, body.indexOf('"', at));
  }
}
