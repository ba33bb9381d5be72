package jp.yui.platform.reports.web;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.reports.Brought;
import jp.yui.platform.reports.Medium;
import jp.yui.platform.reports.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a municipality's administrator brings in what a terminal without a line reports. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class MediumPages {
  private static final String PATH = "/agents/reports";

  private final Medium medium;
  private final Standings standings;
  private final ZoneId zone;

  MediumPages(Medium medium, Standings standings, ZoneId zone) {
    this.medium = medium;
    this.standings = standings;
    this.zone = zone;
  }

  @GetMapping(PATH)
  String page(Model model) {
    model.addAttribute("standings", standings.all());
    model.addAttribute("zone", zone);
    return "reports/medium";
  }

  @PostMapping(PATH)
  String take(@RequestParam(required = false) @Nullable MultipartFile file, Model model)
      throws IOException {
    Optional<Brought> brought = medium.take(file == null ? new byte[0] : file.getBytes());
    model.addAttribute("brought", brought.orElse(null));
    model.addAttribute("nothing", brought.isEmpty());
    return page(model);
  }
}
