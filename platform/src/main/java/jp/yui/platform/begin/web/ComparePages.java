package jp.yui.platform.begin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jp.yui.platform.begin.Comparison;
import jp.yui.platform.begin.Terms;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.effects.NamedEffects;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own figures beside those of municipalities that show theirs. */
@Controller
@ForRoles({Role.STAFF, Role.MUNICIPALITY_ADMIN})
class ComparePages {
  private final Comparison comparison;
  private final NamedEffects effects;
  private final Versions versions;

  ComparePages(Comparison comparison, NamedEffects effects, Versions versions) {
    this.comparison = comparison;
    this.effects = effects;
    this.versions = versions;
  }

  @GetMapping("/begin/compare")
  String page(@ModelAttribute("form") CompareForm form, BindingResult problems, Model model) {
    Terms terms = form.terms();
    Comparison.Content content = comparison.of(form.id(), terms);
    model.addAttribute("work", title(form.id()).orElse(""));
    model.addAttribute("content", content);
    model.addAttribute("terms", fields(terms, content, problems));
    long there = content.choice().stream().filter(Comparison.Choice::chosen).count();
    if (there > Comparison.MOST) {
      problems.rejectValue(
          "with", "compare.problem.many", new Object[] {Comparison.MOST, there}, null);
    } else if (!terms.with().isEmpty() && there == 0 && !content.choice().isEmpty()) {
      problems.rejectValue("with", "compare.problem.gone");
    }
    model.addAttribute("shown", effects.isShown());
    model.addAttribute("enough", Comparison.ENOUGH);
    model.addAttribute("most", Comparison.MOST);
    return "begin/compare";
  }

  @GetMapping("/begin/compare.csv")
  ResponseEntity<byte[]> csv(@ModelAttribute CompareForm form) {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("compare.csv").build().toString())
        .body(
            ComparedTable.csv(comparison.of(form.id(), form.terms()))
                .getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/begin/compare/shown")
  @ForRoles(Role.MUNICIPALITY_ADMIN)
  String show(@RequestParam boolean shown, @RequestParam(defaultValue = "") String scenario) {
    effects.show(shown);
    return "redirect:/begin/compare?scenario="
        + URLEncoder.encode(scenario, StandardCharsets.UTF_8);
  }

  private static List<Term> fields(
      Terms terms, Comparison.Content content, BindingResult problems) {
    List<String> sizes = content.sizes().stream().map(Enum::name).toList();
    return List.of(
        Term.of("prefecture", terms.prefecture(), content.prefectures(), text -> text, problems),
        Term.of("size", terms.size(), sizes, size -> "#population." + size, problems),
        Term.of("product", terms.product(), content.products(), content::name, problems));
  }

  private Optional<String> title(String scenario) {
    return versions.of(scenario).stream().findFirst().map(Version::title);
  }
}
