package jp.yui.platform.shell;

import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of links to what is not for every day. */
@Controller
class Corners {
  @GetMapping("/manage")
  @ForRoles({Role.MUNICIPALITY_ADMIN, Role.CONSORTIUM_ADMIN, Role.AUDITOR})
  String manage() {
    return "shell/manage";
  }

  @GetMapping("/account")
  @ForSignedIn
  String account() {
    return "shell/account";
  }
}
