package jp.yui.platform.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yui.platform.identity.AccessTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in for this one request, by the token that it sends along. */
final class TokenFilter extends OncePerRequestFilter {
  private static final String BEARER = "Bearer ";

  private final AccessTokens tokens;

  TokenFilter(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    @Nullable String header = request.getHeader("Authorization");
    if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      tokens
          .signIn(header.substring(BEARER.length()).strip())
          .ifPresent(
              who -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(who);
                SecurityContextHolder.setContext(context);
              });
    }
    chain.doFilter(request, response);
  }
}
