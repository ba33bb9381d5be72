package jp.yui.platform.shell;

import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.Inbox;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice
class EveryPage {
  private final Municipalities municipalities;
  private final Inbox inbox;

  EveryPage(Municipalities municipalities, Inbox inbox) {
    this.municipalities = municipalities;
    this.inbox = inbox;
  }

  @ModelAttribute("who")
  @Nullable SignedIn who() {
    return SignedIn.orNobody();
  }

  @ModelAttribute("home")
  @Nullable String home() {
    return Optional.ofNullable(SignedIn.orNobody())
        .map(SignedIn::municipality)
        .flatMap(municipalities::byCode)
        .map(Municipality::name)
        .orElse(null);
  }

  /** Whether there is anything for them behind the menu's last link. */
  @ModelAttribute("manages")
  boolean manages() {
    SignedIn who = SignedIn.orNobody();
    return who != null
        && Stream.of(Role.MUNICIPALITY_ADMIN, Role.CONSORTIUM_ADMIN, Role.AUDITOR)
            .anyMatch(who::has);
  }

  /** How many notices wait for whoever is signed in. */
  @ModelAttribute("unread")
  int unread() {
    return SignedIn.orNobody() == null ? 0 : inbox.unread();
  }
}
