package jp.yui.platform.screens;

import java.util.List;
import java.util.Objects;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import org.springframework.stereotype.Component;

/** The open warnings that concern whoever is signed in: as users, or as who has to mend. */
@Component
public class OwnWarnings {
  private final Warnings warnings;
  private final Concerned concerned;

  OwnWarnings(Warnings warnings, Concerned concerned) {
    this.warnings = warnings;
    this.concerned = concerned;
  }

  public List<Warning> now() {
    SignedIn who = SignedIn.now();
    return warnings.open().stream().filter(one -> isFor(who, one)).toList();
  }

  private boolean isFor(SignedIn who, Warning one) {
    boolean publishes =
        who.has(Role.PUBLISHER) && Objects.equals(who.municipality(), one.publisher());
    return publishes
        || (who.has(Role.STAFF)
            && concerned
                .by(one.scenario(), one.product(), one.vendor(), one.name(), one.versions())
                .contains(String.valueOf(who.municipality())));
  }
}
