package jp.yui.platform.identity.web;

import java.time.ZoneId;
import java.util.List;
import jp.yui.platform.audit.AuditEntries;
import jp.yui.platform.audit.Checkpoints;
import jp.yui.platform.audit.Entry;
import jp.yui.platform.audit.Verifier;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The audit record. Whoever belongs to a municipality sees what its own people did; whether the
 * record as a whole is right, everybody here may know. Stands here since the record itself lies
 * below the accounts and knows nobody.
 */
@Controller
@ForRoles({Role.AUDITOR, Role.CONSORTIUM_ADMIN})
class AuditPages {
  private static final int PAGE = 50;

  private final AuditEntries entries;
  private final Checkpoints checkpoints;
  private final Verifier verifier;

  AuditPages(AuditEntries entries, Checkpoints checkpoints, Verifier verifier) {
    this.entries = entries;
    this.checkpoints = checkpoints;
    this.verifier = verifier;
  }

  @GetMapping("/audit")
  String page(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(defaultValue = "false") boolean verify,
      Model model) {
    List<Entry> found = entries.newest(SignedIn.now().municipality(), before, PAGE + 1);
    model.addAttribute("entries", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("older", found.size() > PAGE ? found.get(PAGE - 1).seq() : null);
    model.addAttribute("zone", ZoneId.of("Asia/Tokyo"));
    model.addAttribute("checkpoint", checkpoints.newest().orElse(null));
    model.addAttribute("verification", verify ? verifier.verify() : null);
    return "audit/audit";
  }
}
