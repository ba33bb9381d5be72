package jp.yui.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that somebody signed out. */
@Component
public class SignOutRecord implements LogoutHandler {
  private final Deeds deeds;

  SignOutRecord(Deeds deeds) {
    this.deeds = deeds;
  }

  @Override
  @Transactional
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication was) {
    if (was != null && was.getPrincipal() instanceof SignedIn who) {
      deeds.record(who, "sign-out");
    }
  }
}
