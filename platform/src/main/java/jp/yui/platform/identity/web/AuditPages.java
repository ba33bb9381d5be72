package jp.yui.platform.identity.web;

import java.time.ZoneId;
import java.util.List;
import jp.yui.platform.audit.AuditEntries;
import jp.yui.platform.audit.Checkpoints;
import jp.yui.platform.audit.Entry;
import jp.yui.platform.audit.Printed;
import jp.yui.platform.audit.Verification;
import jp.yui.platform.audit.Verifier;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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

  private final AuditEntries record;
  private final Checkpoints checkpoints;
  private final Verifier verifier;

  AuditPages(AuditEntries record, Checkpoints checkpoints, Verifier verifier) {
    this.record = record;
    this.checkpoints = checkpoints;
    this.verifier = verifier;
  }

  @GetMapping("/audit")
  String page(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(defaultValue = "false") boolean verify,
      @ModelAttribute("printed") Printed printed,
      BindingResult faults,
      Model model) {
    List<Entry> found = record.newest(SignedIn.now().municipality(), before, PAGE + 1);
    model.addAttribute("entries", found.subList(0, Math.min(PAGE, found.size())));
    model.addAttribute("older", found.size() > PAGE ? found.get(PAGE - 1).seq() : null);
    model.addAttribute("zone", ZoneId.of("Asia/Tokyo"));
    model.addAttribute("checkpoint", checkpoints.newest().orElse(null));
    if (verify && !printed.isNothing()) {
      printed.problems().forEach((field, code) -> faults.rejectValue(field, code));
    }
    model.addAttribute("verification", verify && !faults.hasErrors() ? verify(printed) : null);
    return "audit/audit";
  }

  private Verification verify(Printed printed) {
    return verifier.verify(printed.isNothing() ? List.of() : List.of(printed.checkpoint()));
  }
}
