package jp.yui.platform.adoption;

import jp.yui.platform.catalogue.State;
import jp.yui.platform.identity.Role;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import jp.yui.platform.review.VersionTurned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who use a scenario what became of its versions. */
@Component
class UpstreamNews {
  private final Adoptions adoptions;
  private final Notices notices;

  UpstreamNews(Adoptions adoptions, Notices notices) {
    this.adoptions = adoptions;
    this.notices = notices;
  }

  /** In the transaction of the turn: either both are written or neither. */
  @EventListener
  void on(VersionTurned turned) {
    if (turned.state() != State.RETURNED) {
      for (String municipality : adoptions.municipalities(turned.version().scenario())) {
        notices.tell(
            To.role(municipality, Role.STAFF),
            "upstream." + turned.state().name(),
            "/scenarios/" + turned.version().scenario(),
            turned.version().title(),
            turned.version().version(),
            turned.reason());
      }
    }
  }
}
