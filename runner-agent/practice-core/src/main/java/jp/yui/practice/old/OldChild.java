package jp.yui.practice.old;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.practice.product.Product;
import jp.yui.practice.screen.Screen;
import jp.yui.practice.screen.Screens;
import jp.yui.practice.screen.Section;
import jp.yui.practice.session.UserSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The popup that takes one child for the entry that opened it. */
@Controller
@RequestMapping("/old/Child.aspx")
class OldChild {
  private final OldPages pages;
  private final Screens screens;
  private final OldRules rules;

  OldChild(OldPages pages, Screens screens, OldRules rules) {
    this.pages = pages;
    this.screens = screens;
    this.rules = rules;
  }

  @GetMapping
  ResponseEntity<byte[]> form(
      @RequestAttribute UserSession session, @RequestParam("e") String entry) {
    return form(session, entry, Map.of(), List.of());
  }

  @PostMapping
  ResponseEntity<byte[]> add(
      @RequestAttribute UserSession session,
      @RequestParam("e") String entry,
      @RequestParam("__VIEWSTATE") String token,
      HttpServletRequest request) {
    Map<String, String> child = state(session, token).read(request);
    List<String> problems = rules.problems(screen(), child);
    if (!problems.isEmpty()) {
      return form(session, entry, child, problems);
    }
    List<Map<String, String>> children = state(session, entry).getChildren();
    children.add(child);
    return pages.page("added", Map.of("c", child, "n", children.size()));
  }

  private ResponseEntity<byte[]> form(
      UserSession session, String entry, Map<String, String> values, List<String> problems) {
    var state = new ViewState(List.of());
    session.keep(state.getToken(), state);
    Map<String, Object> model = new HashMap<>();
    model.put("fields", screens.plain(Product.OLD).child());
    model.put("state", state);
    model.put("entry", entry);
    model.put("v", values);
    model.put("problems", String.join("\n", problems));
    return pages.page("child", model);
  }

  private Screen screen() {
    return new Screen(
        List.of(new Section("child", "", screens.plain(Product.OLD).child())), List.of());
  }

  private static ViewState state(UserSession session, String token) {
    return session
        .kept(token, ViewState.class)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }
}
