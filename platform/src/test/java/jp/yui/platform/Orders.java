package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Follows every order that the lists of the demo's consortium offer, head after head. */
public final class Orders {
  private static final List<String> LISTS =
      List.of(
          "/scenarios",
          "/reviews",
          "/imports",
          "/deviation",
          "/effects",
          "/effects/own",
          "/effects/summaries",
          "/cases",
          "/wishes",
          "/products/use",
          "/people",
          "/agents",
          "/notices");

  private static final Pattern OFFERED = Pattern.compile("class=\"sort\" href=\"([^\"]+)\"");

  private Orders() {}

  /** Every order of every list is a page with the list in it. */
  public static void everywhere(int port, String password) throws Exception {
    Site chief = new Site(port);
    chief.signIn("mineyama-kachou", password);
    for (String name : List.of("粗大ごみ", "犬の登録")) {
      chief.send("/wishes", "/wishes", Map.of("title", name));
      chief.send("/agents", "/agents", Map.of("name", name + "用"));
    }
    chief.send(
        "/products", "/products", Map.of("vendor", "練習", "name", "練習用児童手当V5", "versions", "5"));
    for (String list : LISTS) {
      follow(chief, list);
    }
    Site auditor = new Site(port);
    auditor.signIn("mineyama-kansa", password);
    follow(auditor, "/audit");
    assertThat(auditor.get("/audit?q=mineyama-kachou&sort=seq&dir=asc&after=1").body())
        .contains("mineyama-kachou")
        .doesNotContain("mineyama-tantou");
  }

  private static void follow(Site site, String list) throws Exception {
    List<String> offered =
        OFFERED
            .matcher(site.get(list).body())
            .results()
            .map((MatchResult one) -> one.group(1).replace("&amp;", "&"))
            .toList();
    assertThat(offered).as(list).isNotEmpty();
    for (String address : offered) {
      HttpResponse<String> answer = site.get(address);
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.body()).as(address).containsAnyOf("aria-sort=", "aria-current=\"true\"");
      String found = site.get(address + (address.contains("?") ? "&" : "?") + "q=zzz").body();
      assertThat(found).as(address).contains(list.equals("/notices") ? "<h1" : "zzz");
    }
  }
}
