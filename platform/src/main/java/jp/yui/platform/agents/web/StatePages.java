package jp.yui.platform.agents.web;

import jp.yui.platform.agents.AllAgents;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the consortium's administrator sees how the agents of all members are, in counts. */
@Controller
@ForRoles(Role.CONSORTIUM_ADMIN)
class StatePages {
  private final AllAgents all;

  StatePages(AllAgents all) {
    this.all = all;
  }

  @GetMapping("/agents/states")
  String page(Model model) {
    model.addAttribute("all", all.counts());
    return "agents/states";
  }
}
