package jp.yui.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.yui.platform.identity.CodeAnswer;
import jp.yui.platform.identity.CodeDue;
import jp.yui.platform.identity.CodeSignIn;
import jp.yui.platform.identity.ForAnyone;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for the code after the password. */
@Controller
@ForAnyone
class CodePages {
  private final CodeSignIn signIn;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  CodePages(CodeSignIn signIn) {
    this.signIn = signIn;
  }

  @GetMapping("/sign-in/code")
  String page(Model model) {
    model.addAttribute("due", CodeDue.orNobody() != null);
    return "identity/code";
  }

  @PostMapping("/sign-in/code")
  String give(
      @RequestParam(defaultValue = "") String code,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    CodeDue due = CodeDue.orNobody();
    if (due == null) {
      return page(model);
    }
    CodeSignIn.Outcome outcome = signIn.give(due, code);
    if (outcome.answer() == CodeAnswer.HELD) {
      keep(null, request, response);
      return "redirect:/sign-in?locked";
    }
    if (outcome.answer() == CodeAnswer.WRONG) {
      model.addAttribute("wrong", "code.wrong");
      return page(model);
    }
    request.changeSessionId();
    keep(outcome.signedIn(), request, response);
    return "redirect:/";
  }

  private void keep(
      @Nullable Authentication who, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    if (who instanceof UsernamePasswordAuthenticationToken token) {
      token.setDetails(new WebAuthenticationDetailsSource().buildDetails(request));
    }
    context.setAuthentication(who);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }
}
