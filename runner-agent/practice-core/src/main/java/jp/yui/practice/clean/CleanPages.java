package jp.yui.practice.clean;

import jp.yui.practice.product.Product;
import jp.yui.practice.record.Case;
import jp.yui.practice.record.CaseSearch;
import jp.yui.practice.screen.Screens;
import jp.yui.practice.session.UserSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Menu and search of the clean product. */
@Controller
@RequestMapping("/clean")
class CleanPages {
  private final CaseSearch search;
  private final Screens screens;

  CleanPages(CaseSearch search, Screens screens) {
    this.search = search;
    this.screens = screens;
  }

  @GetMapping({"", "/"})
  String root() {
    return "redirect:/clean/menu";
  }

  @GetMapping("/menu")
  String menu(@RequestAttribute UserSession session, Model model) {
    model.addAttribute("operator", session.operator());
    return "clean/menu";
  }

  /**
   * Searches by the exact receipt number, the name, or both; with neither it only shows the form.
   */
  @GetMapping("/search")
  String search(
      @RequestAttribute UserSession session,
      @RequestParam(name = "receipt-no") @Nullable String receiptNo,
      @RequestParam(name = "applicant-name") @Nullable String name,
      Model model) {
    model.addAttribute("operator", session.operator());
    model.addAttribute("receiptNo", receiptNo);
    model.addAttribute("name", name);
    if (!blank(receiptNo) || !blank(name)) {
      model.addAttribute("reversed", screens.reversed(Product.CLEAN));
      model.addAttribute(
          "found",
          search.find(Product.CLEAN, session.seesProtected(), c -> matches(c, receiptNo, name)));
    }
    return "clean/search";
  }

  private static boolean matches(Case one, @Nullable String receiptNo, @Nullable String name) {
    return (receiptNo == null || receiptNo.isBlank() || one.receiptNo().equals(receiptNo.strip()))
        && (name == null || name.isBlank() || one.applicantName().contains(name.strip()));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
