package jp.yui.platform.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.platform.identity.Account;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The municipalities and people of the invented consortium. */
final class Cast {
  /** No real 団体コード begins with 99. */
  static final String YUINO = "990019";

  static final String ORITA = "990027";
  static final String KAWABE = "990035";
  static final String MINEYAMA = "990043";

  private static final String PREFECTURE = "結県";
  private static final String NEXT = "水上県";

  private final Accounts accounts;
  private final String password;
  private final Map<String, Role> shown = new LinkedHashMap<>();

  Cast(Municipalities municipalities, Accounts accounts, String password) {
    this.accounts = accounts;
    this.password = password;
    municipalities.add(new Municipality(YUINO, "結野市", PREFECTURE, 67_000));
    municipalities.add(new Municipality(ORITA, "織田町", PREFECTURE, 9_400));
    municipalities.add(new Municipality(KAWABE, "川辺市", NEXT, 310_000));
    municipalities.add(new Municipality(MINEYAMA, "峰山市", PREFECTURE, 71_500));
    person("kanri", "協議会 花子", null, Role.CONSORTIUM_ADMIN);
    person("yuino-koukai", "結野 公子", YUINO, Role.PUBLISHER, Role.STAFF);
    person("yuino-kachou", "結野 課長", YUINO, Role.MUNICIPALITY_ADMIN);
    person("orita-shinsa", "織田 審", ORITA, Role.REVIEWER);
    person("orita-tantou", "織田 担", ORITA, Role.STAFF);
    person("orita-kachou", "織田 課長", ORITA, Role.MUNICIPALITY_ADMIN);
    person("kawabe-shinsa", "川辺 査知", KAWABE, Role.REVIEWER);
    person("mineyama-tantou", "峰山 担", MINEYAMA, Role.STAFF);
    person("mineyama-kachou", "峰山 課長", MINEYAMA, Role.MUNICIPALITY_ADMIN);
    person("mineyama-kansa", "峰山 監", MINEYAMA, Role.AUDITOR);
    person("kawabe-tantou", "川辺 担", KAWABE, Role.STAFF);
    person("kawabe-kachou", "川辺 課長", KAWABE, Role.MUNICIPALITY_ADMIN);
  }

  private void person(String signIn, String name, @Nullable String municipality, Role... roles) {
    accounts.add(new NewAccount(signIn, name, municipality, password, Set.of(roles)));
    shown.put(signIn, roles[0]);
  }

  /** Sign-in name → the role to look at with it. */
  Map<String, Role> shown() {
    return shown;
  }

  /** Does something as somebody of the cast. */
  void as(String signIn, Runnable deed) {
    Account account = accounts.bySignInName(signIn).orElseThrow();
    SignedIn who =
        new SignedIn(
            account.id(),
            account.signInName(),
            account.name(),
            account.municipality(),
            account.roles());
    var roles =
        account.roles().stream()
            .map(role -> new SimpleGrantedAuthority(role.authority()))
            .collect(Collectors.toSet());
    SecurityContextHolder.getContext()
        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, roles));
    try {
      deed.run();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
