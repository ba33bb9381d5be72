package jp.yui.platform.catalogue.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import jp.yui.platform.catalogue.Facet;
import jp.yui.platform.catalogue.Found;
import jp.yui.platform.catalogue.Index;
import jp.yui.platform.catalogue.Order;
import jp.yui.platform.catalogue.Wanted;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.paging.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of scenarios, searched and narrowed down. */
@Controller
@ForSignedIn
class SearchPage {
  private final Index index;

  SearchPage(Index index) {
    this.index = index;
  }

  @GetMapping("/scenarios")
  String page(
      @RequestParam(defaultValue = "") String q,
      @RequestParam Map<String, String> all,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    Wanted wanted = new Wanted(q.strip(), only(all), Order.of(sort), Asked.number(page) - 1);
    Found found = index.find(wanted);
    Addresses addresses = new Addresses(wanted);
    model.addAttribute("q", wanted.words());
    model.addAttribute("only", wanted.only());
    model.addAttribute("found", found);
    model.addAttribute(
        "narrowings",
        Arrays.stream(Facet.values()).map(facet -> addresses.narrowing(facet, found)).toList());
    model.addAttribute("order", wanted.order());
    model.addAttribute("orders", addresses.orders());
    model.addAttribute("before", wanted.page() == 0 ? null : addresses.page(wanted.page()));
    model.addAttribute(
        "after",
        found.total() > (wanted.page() + 1) * Wanted.PAGE
            ? addresses.page(wanted.page() + 2)
            : null);
    return "catalogue/scenarios";
  }

  private static Map<Facet, String> only(Map<String, String> all) {
    Map<Facet, String> only = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = all.getOrDefault(facet.key(), "");
      if (facet.allows(value)) {
        only.put(facet, value);
      }
    }
    return only;
  }
}
