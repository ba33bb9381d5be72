package jp.yui.platform.identity.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import jp.yui.platform.identity.CodeAnswer;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.SecondFactors;
import jp.yui.platform.identity.SignedIn;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody sets up a second factor, and turns it off. */
@Controller
@ForSignedIn
class SecondFactorPages {
  /** The secret waits in the session until a code shows that the telephone has it. */
  private static final String PENDING = "second-factor-pending";

  private final SecondFactors factors;

  SecondFactorPages(SecondFactors factors) {
    this.factors = factors;
  }

  @GetMapping("/account/second-factor")
  String page(Model model, HttpSession session) {
    boolean has = factors.has(SignedIn.now().account());
    model.addAttribute("has", has);
    if (!has) {
      if (!(session.getAttribute(PENDING) instanceof String)) {
        session.setAttribute(PENDING, SecondFactors.newSecret());
      }
      model.addAttribute("secret", readable((String) session.getAttribute(PENDING)));
    }
    return "identity/second-factor";
  }

  @GetMapping("/account/second-factor/qr")
  ResponseEntity<String> qr(HttpSession session) {
    if (!(session.getAttribute(PENDING) instanceof String secret)) {
      return ResponseEntity.notFound().build();
    }
    String link =
        "otpauth://totp/Yui:%s?secret=%s&issuer=Yui".formatted(SignedIn.now().signInName(), secret);
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(CacheControl.noStore())
        .body(QrCode.svg(link));
  }

  @PostMapping("/account/second-factor")
  String setUp(@RequestParam(defaultValue = "") String code, Model model, HttpSession session) {
    if (session.getAttribute(PENDING) instanceof String secret) {
      List<String> codes = factors.setUp(SignedIn.now(), secret, code);
      if (!codes.isEmpty()) {
        session.removeAttribute(PENDING);
        model.addAttribute("codes", codes);
        return "identity/recovery-codes";
      }
      model.addAttribute("wrong", "code.wrong");
    }
    return page(model, session);
  }

  @PostMapping("/account/second-factor/off")
  String turnOff(@RequestParam(defaultValue = "") String code, Model model, HttpSession session) {
    CodeAnswer answer = factors.turnOff(SignedIn.now(), code);
    if (answer == CodeAnswer.RIGHT) {
      return "redirect:/account/second-factor?off";
    }
    model.addAttribute("wrong", answer == CodeAnswer.HELD ? "sign-in.locked" : "code.wrong");
    return page(model, session);
  }

  private static String readable(String secret) {
    return secret.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
