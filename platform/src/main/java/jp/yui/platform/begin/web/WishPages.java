package jp.yui.platform.begin.web;

import jakarta.validation.Valid;
import java.util.Map;
import jp.yui.platform.begin.Wishes;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.paging.Asked;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Scenarios that are missed, with the votes of municipalities. */
@Controller
@ForRoles({Role.STAFF, Role.PUBLISHER, Role.REVIEWER, Role.MUNICIPALITY_ADMIN})
class WishPages {
  private static final String PATH = "/wishes";
  private static final String AGAIN = "redirect:" + PATH;

  private final Wishes wishes;

  WishPages(Wishes wishes) {
    this.wishes = wishes;
  }

  @GetMapping(PATH)
  @ForSignedIn
  String page(
      @RequestParam(defaultValue = "") String title,
      @RequestParam Map<String, String> address,
      Model model) {
    model.addAttribute("form", new WishForm(title));
    return shown(Asked.of(PATH, Wishes.COLUMNS, address), model);
  }

  @PostMapping(PATH)
  String wish(@Valid @ModelAttribute("form") WishForm form, BindingResult problems, Model model) {
    if (problems.hasErrors()) {
      return shown(Asked.of(PATH, Wishes.COLUMNS), model);
    }
    mustVote();
    wishes.wish(form.title().strip());
    return AGAIN;
  }

  @PostMapping("/wishes/{id}/vote")
  String vote(@PathVariable long id) {
    mustVote();
    if (!wishes.vote(id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return AGAIN;
  }

  /** Votes are counted by municipality; whoever has none has no vote. */
  private static void mustVote() {
    if (SignedIn.now().municipality() == null) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private String shown(Asked asked, Model model) {
    model.addAttribute("wishes", wishes.page(asked));
    return "begin/wishes";
  }
}
