package jp.yui.platform;

import java.util.Set;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** Invented municipalities with people in them, for tests. */
public final class Towns {
  public static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  /** 結野市 and 織田町 by their codes, and a third. */
  public static final String YUINO = "131016";

  public static final String ORITA = "011002";
  public static final String KAWABE = "271004";

  private final Accounts accounts;
  private final Municipalities municipalities;
  private final Environment environment;

  Towns(Accounts accounts, Municipalities municipalities, Environment environment) {
    this.accounts = accounts;
    this.municipalities = municipalities;
    this.environment = environment;
  }

  /** The three municipalities, where they are not there yet. */
  public void found() {
    found(new Municipality(YUINO, "結野市", "東京都", 67_000));
    found(new Municipality(ORITA, "織田町", "北海道", 9_000));
    found(new Municipality(KAWABE, "川辺市", "大阪府", 310_000));
  }

  /**
   * A new person, signed in, with a browser without JavaScript.
   *
   * @param municipality null for the consortium's own people
   */
  public Site person(String signInName, @Nullable String municipality, Role... roles)
      throws Exception {
    account(signInName, municipality, roles);
    Site site = new Site(environment.getRequiredProperty("local.server.port", Integer.class));
    site.signIn(signInName, PASSWORD);
    return site;
  }

  /** A new account. */
  public void account(String signInName, @Nullable String municipality, Role... roles) {
    found();
    accounts.add(
        new NewAccount(signInName, signInName + "さん", municipality, PASSWORD, Set.of(roles)));
  }

  private void found(Municipality municipality) {
    if (municipalities.byCode(municipality.code()).isEmpty()) {
      municipalities.add(municipality);
    }
  }
}
