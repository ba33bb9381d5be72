package jp.yui.platform.experience.web;

import java.util.List;
import java.util.Map;
import jp.yui.platform.experience.Entries;
import jp.yui.platform.experience.Entry;
import jp.yui.platform.experience.Exchange;
import jp.yui.platform.experience.Kind;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.paging.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of cases, questions and trouble, and a page for each. */
@Controller
@ForSignedIn
class EntryPages {
  private final Entries entries;
  private final Exchange exchange;
  private final Subjects subjects;

  EntryPages(Entries entries, Exchange exchange, Subjects subjects) {
    this.entries = entries;
    this.exchange = exchange;
    this.subjects = subjects;
  }

  @GetMapping("/{path:cases|questions|troubles}")
  String list(
      @PathVariable String path,
      @RequestParam(defaultValue = "") String scenario,
      @RequestParam Map<String, String> address,
      Model model) {
    Kind kind = Subjects.kind(path);
    Asked asked = Asked.of("/" + path, Entries.columns(scenario), address, "scenario");
    model.addAttribute("kind", kind);
    model.addAttribute("scenario", scenario);
    model.addAttribute("about", scenario.isEmpty() ? null : subjects.newest(scenario).title());
    model.addAttribute("entries", entries.page(kind, asked));
    return "experience/list";
  }

  @GetMapping("/{path:cases|questions|troubles}/{id}")
  String page(@PathVariable String path, @PathVariable long id, Model model) {
    model.addAttribute("form", EntryForm.empty());
    model.addAttribute("hiding", new HidingForm(""));
    return shown(subjects.entry(path, id), model);
  }

  /** An answer stands below its question. */
  @GetMapping("/answers/{id}")
  String answer(@PathVariable long id) {
    return "redirect:/questions/" + subjects.entry("answers", id).answers() + "#answer-" + id;
  }

  String shown(Entry entry, Model model) {
    model.addAttribute("entry", entry);
    model.addAttribute("own", exchange.mayChange(entry));
    model.addAttribute(
        "answers",
        entry.kind() == Kind.QUESTION
            ? entries.answersTo(entry.id()).stream()
                .map(one -> new Answer(one, exchange.mayChange(one)))
                .toList()
            : List.of());
    return "experience/entry";
  }

  /** An answer, and whether whoever looks may change it. */
  record Answer(Entry entry, boolean own) {}
}
