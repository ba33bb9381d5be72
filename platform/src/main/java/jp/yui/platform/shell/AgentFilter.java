package jp.yui.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import jp.yui.platform.agents.AgentSignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs an agent in for this one request, by the signature that the request carries. */
final class AgentFilter extends OncePerRequestFilter {
  private static final int MOST_BYTES = 1024 * 1024;
  private static final Set<String> LOOKS = Set.of("GET", "HEAD");

  /** Here nobody has a key yet; the code in the body speaks for itself. */
  private static final String ENROL = "/api/agent/v1/enrol";

  private final AgentSignIn signIn;
  private final Refusing refusing;

  /** Says no, in words. */
  interface Refusing {
    void refuse(
        HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
        throws IOException;
  }

  AgentFilter(AgentSignIn signIn, Refusing refusing) {
    this.signIn = signIn;
    this.refusing = refusing;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      refusing.refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE");
      return;
    }
    HttpServletRequest read = new ReadRequest(request, body);
    if (request.getRequestURI().equals(ENROL)) {
      chain.doFilter(read, response);
      return;
    }
    @Nullable String header = request.getHeader("Authorization");
    AgentSignIn.Answer answer =
        signIn.signIn(
            header == null ? "" : header,
            request.getMethod(),
            target(request),
            body,
            !LOOKS.contains(request.getMethod()));
    if (answer.who() == null) {
      refusing.refuse(
          request,
          response,
          HttpStatus.UNAUTHORIZED,
          Objects.requireNonNull(answer.refusal()).name());
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(answer.who());
    SecurityContextHolder.setContext(context);
    chain.doFilter(read, response);
  }

  private static String target(HttpServletRequest request) {
    @Nullable String query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
