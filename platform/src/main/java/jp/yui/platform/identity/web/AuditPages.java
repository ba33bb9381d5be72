package jp.yui.platform.identity.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.yui.platform.audit.AuditEntries;
import jp.yui.platform.audit.Checkpoints;
import jp.yui.platform.audit.Entry;
import jp.yui.platform.audit.Printed;
import jp.yui.platform.audit.Verification;
import jp.yui.platform.audit.Verifier;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Paged;
import org.jspecify.annotations.Nullable;
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
      @RequestParam(required = false) @Nullable Long after,
      @RequestParam Map<String, String> address,
      @RequestParam(defaultValue = "false") boolean verify,
      @ModelAttribute("printed") Printed printed,
      BindingResult faults,
      Model model) {
    Asked asked = Asked.of("/audit", AuditEntries.COLUMNS, address);
    Paged<Entry> found = record.page(SignedIn.now().municipality(), after, asked, PAGE);
    model.addAttribute("entries", found);
    model.addAttribute("last", found.more() ? found.rows().getLast().seq() : null);
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
