package jp.yui.practice.old;

import java.util.List;
import java.util.Map;
import jp.yui.practice.product.Product;
import jp.yui.practice.record.Case;
import jp.yui.practice.record.CaseSearch;
import jp.yui.practice.screen.Screens;
import jp.yui.practice.session.UserSession;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The frames of the old product and its search. */
@Controller
@RequestMapping("/old")
class OldFrames {
  private static final int MOST = 100;
  private final OldPages pages;
  private final CaseSearch search;
  private final Screens screens;

  OldFrames(OldPages pages, CaseSearch search, Screens screens) {
    this.pages = pages;
    this.search = search;
    this.screens = screens;
  }

  @GetMapping({"", "/"})
  String root() {
    return "redirect:/old/Default.aspx";
  }

  @GetMapping("/Default.aspx")
  ResponseEntity<byte[]> frames() {
    return pages.page("default", Map.of());
  }

  @GetMapping("/Menu.aspx")
  ResponseEntity<byte[]> menu(@RequestAttribute UserSession session) {
    return pages.page("menu", Map.of("operator", session.operator()));
  }

  @GetMapping("/Top.aspx")
  ResponseEntity<byte[]> top() {
    return pages.page("top", Map.of());
  }

  @GetMapping("/Search.aspx")
  ResponseEntity<byte[]> searchForm() {
    return pages.page("search", Map.of("receiptNo", "", "kana", ""));
  }

  /** Exact receipt number, or the beginning of the kana; one of them is needed. */
  @PostMapping("/Search.aspx")
  ResponseEntity<byte[]> search(
      @RequestAttribute UserSession session,
      @RequestParam("txtUketsuke") String receiptNo,
      @RequestParam("txtKana") String kana) {
    String number = receiptNo.strip();
    List<Case> found =
        number.isEmpty() && kana.isBlank()
            ? List.of()
            : search
                .find(
                    Product.OLD,
                    session.seesProtected(),
                    c ->
                        (number.isEmpty() || c.receiptNo().equals(number))
                            && c.applicantKana().startsWith(kana.strip()))
                .stream()
                .limit(MOST)
                .toList();
    boolean reversed = screens.reversed(Product.OLD);
    return pages.page(
        "search",
        Map.of("receiptNo", receiptNo, "kana", kana, "found", found, "reversed", reversed));
  }
}
