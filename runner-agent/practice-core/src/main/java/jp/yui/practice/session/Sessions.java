package jp.yui.practice.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jp.yui.practice.product.Product;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * All live sessions. Our own, not the servlet container's, because each product needs its own
 * cookie.
 */
@Component
public class Sessions {
  private final SignInSettings settings;
  private final Map<String, UserSession> live = new ConcurrentHashMap<>();

  Sessions(SignInSettings settings) {
    this.settings = settings;
  }

  /** Signs in; empty when operator or password is wrong. The value is the cookie to set. */
  public Optional<ResponseCookie> signIn(Product product, String operator, String password) {
    boolean supervisor = settings.supervisor().equals(operator);
    if (!(supervisor || settings.operator().equals(operator))
        || !settings.password().equals(password)) {
      return Optional.empty();
    }
    var session = new UserSession(UUID.randomUUID().toString(), product, operator, supervisor);
    live.put(session.id(), session);
    return Optional.of(
        ResponseCookie.from(product.cookie(), session.id())
            .path(product.pathPrefix())
            .httpOnly(true)
            .sameSite("Lax")
            .build());
  }

  /** The session that the request's cookie names, unless it ended. Using it keeps it alive. */
  public Optional<UserSession> of(Product product, HttpServletRequest request) {
    Optional<UserSession> session =
        cookie(product, request).map(live::get).filter(s -> s.product() == product);
    if (session.filter(this::idleTooLong).isPresent()) {
      end(product, request);
      return Optional.empty();
    }
    session.ifPresent(UserSession::touch);
    return session;
  }

  /** Ends the request's session; true when there was one. */
  public boolean end(Product product, HttpServletRequest request) {
    return cookie(product, request).map(live::remove).isPresent();
  }

  private boolean idleTooLong(UserSession session) {
    return session.lastUsed().plus(settings.sessionTimeout()).isBefore(Instant.now());
  }

  private static Optional<String> cookie(Product product, HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Stream::of)
        .filter(c -> c.getName().equals(product.cookie()))
        .map(Cookie::getValue)
        .findFirst();
  }
}
