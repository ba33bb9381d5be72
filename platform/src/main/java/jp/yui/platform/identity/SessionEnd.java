package jp.yui.platform.identity;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the sessions of somebody who may no longer be signed in, on every instance. */
@Component
public class SessionEnd {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  SessionEnd(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  public void of(String signInName) {
    sessions.findByPrincipalName(signInName).keySet().forEach(sessions::deleteById);
  }
}
