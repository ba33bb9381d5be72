package jp.yui.platform.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions of whoever is signed in, and no one else's. */
@Component
public class OwnSessions {
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final Deeds deeds;

  OwnSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Deeds deeds) {
    this.sessions = sessions;
    this.deeds = deeds;
  }

  /**
   * One session.
   *
   * @param handle names it without being it: the number of a session is as good as a password
   * @param address from where it was begun; null where that is not known
   * @param here whether it is the one that asks
   */
  public record One(
      String handle, Instant begun, Instant used, @Nullable String address, boolean here) {}

  /**
   * Those that are open, the last used first.
   *
   * @param here the number of the session that asks
   */
  public List<One> open(String here) {
    return sessions.findByPrincipalName(SignedIn.now().signInName()).values().stream()
        .filter(session -> !session.isExpired())
        .map(
            session ->
                new One(
                    handle(session),
                    session.getCreationTime(),
                    session.getLastAccessedTime(),
                    address(session),
                    session.getId().equals(here)))
        .sorted(Comparator.comparing(One::used).reversed())
        .toList();
  }

  /** Ends one of them; nothing happens where there is none of that name. */
  @Transactional
  public void end(String handle) {
    sessions.findByPrincipalName(SignedIn.now().signInName()).values().stream()
        .filter(session -> handle(session).equals(handle))
        .findAny()
        .ifPresent(
            session -> {
              sessions.deleteById(session.getId());
              deeds.record("session.ended", null);
            });
  }

  /**
   * Ends all but one.
   *
   * @param here the number of the one that stays
   */
  void endOthers(String here) {
    sessions.findByPrincipalName(SignedIn.now().signInName()).keySet().stream()
        .filter(number -> !number.equals(here))
        .forEach(sessions::deleteById);
  }

  private static @Nullable String address(Session session) {
    Object context =
        session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    return context instanceof SecurityContext known
            && known.getAuthentication() != null
            && known.getAuthentication().getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : null;
  }

  private static String handle(Session session) {
    return OneTimeToken.digest(session.getId());
  }
}
