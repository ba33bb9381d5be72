package jp.yui.platform.bench;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.yui.platform.Site;

/** One person who goes from page to page, chosen by chance. */
final class Visitor {
  private final Site site;
  private final Random chance;
  private final List<Choice> choices = new ArrayList<>();

  /** A kind of page, and which one of it is asked for this time. */
  private record Choice(String name, java.util.function.Supplier<String> address) {}

  Visitor(Site site, boolean administrator, List<String> scenarios, Random chance) {
    this.site = site;
    this.chance = chance;
    choice("/scenarios?q=", () -> "/scenarios?q=" + words());
    choice("/scenarios?q=&field=", () -> "/scenarios?field=" + encoded("税") + "&q=" + words());
    choice("/scenarios?page=", () -> "/scenarios?page=" + chance.nextInt(1, 60));
    choice("/scenarios/ID", () -> "/scenarios/" + one(scenarios));
    for (String list : List.of("/reviews", "/wishes", "/cases", "/questions", "/troubles")) {
      choice(list, () -> list + "?page=" + chance.nextInt(1, 5));
    }
    for (String list : List.of("/effects", "/deviation")) {
      choice(list, () -> list + "?page=" + chance.nextInt(1, 5));
    }
    for (String sorted :
        List.of(
            "/effects?sort=rate&q=" + encoded("児童"),
            "/deviation?sort=users",
            "/reviews?sort=approvals",
            "/wishes?sort=title&q=" + encoded("水道"),
            "/cases?sort=title",
            "/troubles?q=" + encoded("二週間"),
            "/products/use?sort=municipality",
            "/scenarios?sort=title")) {
      choice(sorted.replaceFirst("q=.*", "q="), () -> sorted);
    }
    choice("/", () -> "/");
    choice("/items", () -> "/items");
    choice("/notices", () -> "/notices");
    if (administrator) {
      choice("/municipalities", () -> "/municipalities?page=" + chance.nextInt(1, 30));
      choice("/municipalities?sort=population", () -> "/municipalities?sort=population");
      choice("/audit", () -> "/audit");
      choice("/audit?q=", () -> "/audit?q=kanri&sort=seq&dir=asc");
    } else {
      for (String own :
          List.of("/imports", "/effects/own", "/effects/report", "/begin", "/products/use")) {
        choice(own, () -> own);
      }
      choice("/effects/summaries?q=", () -> "/effects/summaries?sort=posted&q=gyomu");
      choice("/audit?q=", () -> "/audit?q=staff&sort=seq&dir=asc");
      for (String own : List.of("/people", "/audit", "/agents", "/effects/summaries")) {
        choice(own, () -> own);
      }
    }
  }

  private void choice(String name, java.util.function.Supplier<String> address) {
    choices.add(new Choice(name, address));
  }

  /** Asks for one page. */
  void visit(Timings timings) throws Exception {
    Choice choice = one(choices);
    String address = choice.address().get();
    long from = System.nanoTime();
    HttpResponse<String> answer = site.get(address);
    if (answer.statusCode() == 403) {
      choices.remove(choice); // not for this person's role
    } else {
      timings.add(choice.name(), System.nanoTime() - from, answer.statusCode());
    }
  }

  private String words() {
    String word = one(Scenarios.WORKS);
    return encoded(chance.nextBoolean() ? word : word + " " + one(List.of("口座", "申請者", "届", "登録")));
  }

  private <T> T one(List<T> all) {
    return all.get(chance.nextInt(all.size()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
