package jp.yui.platform.adoption.web;

import java.util.Map;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.paging.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a municipality took over. */
@Controller
class ImportList {
  private final Imports imports;

  ImportList(Imports imports) {
    this.imports = imports;
  }

  @GetMapping("/imports")
  @ForRoles({Role.STAFF, Role.MUNICIPALITY_ADMIN})
  String page(@RequestParam Map<String, String> address, Model model) {
    model.addAttribute("cases", imports.page(Asked.of("/imports", Imports.COLUMNS, address)));
    return "adoption/imports";
  }

  @PostMapping("/imports")
  @ForRoles(Role.STAFF)
  String begin(
      @RequestParam(defaultValue = "") String scenario,
      @RequestParam(defaultValue = "") String product) {
    return "redirect:/imports/" + imports.begin(scenario, product).orElseThrow(Cases::none);
  }
}
