package jp.yui.platform.begin.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.yui.platform.begin.Comparison;
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
import org.springframework.web.bind.annotation.GetMapping;
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
  String page(
      @RequestParam(defaultValue = "") String scenario,
      @RequestParam(defaultValue = "") Set<String> with,
      Model model) {
    model.addAttribute("scenario", scenario);
    model.addAttribute("work", title(scenario).orElse(""));
    model.addAttribute("content", comparison.of(scenario, with));
    model.addAttribute("with", with);
    model.addAttribute("shown", effects.isShown());
    model.addAttribute("enough", Comparison.ENOUGH);
    model.addAttribute("most", Comparison.MOST);
    return "begin/compare";
  }

  @GetMapping("/begin/compare.csv")
  ResponseEntity<byte[]> csv(
      @RequestParam(defaultValue = "") String scenario,
      @RequestParam(defaultValue = "") Set<String> with) {
    List<Comparison.Column> columns = comparison.of(scenario, with).columns();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("compare.csv").build().toString())
        .body(ComparedTable.csv(columns).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/begin/compare/shown")
  @ForRoles(Role.MUNICIPALITY_ADMIN)
  String show(@RequestParam boolean shown, @RequestParam(defaultValue = "") String scenario) {
    effects.show(shown);
    return "redirect:/begin/compare?scenario="
        + URLEncoder.encode(scenario, StandardCharsets.UTF_8);
  }

  private Optional<String> title(String scenario) {
    return versions.of(scenario).stream().findFirst().map(Version::title);
  }
}
