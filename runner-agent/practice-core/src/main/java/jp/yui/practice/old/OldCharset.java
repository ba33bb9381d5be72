package jp.yui.practice.old;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The old product's one charset. Pages call it Shift_JIS, and browsers read that name as
 * windows-31j (WHATWG Encoding Standard), so windows-31j it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class OldCharset extends OncePerRequestFilter {
  static final Charset CP932 = Charset.forName("windows-31j");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/old/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    request.setCharacterEncoding(CP932.name());
    chain.doFilter(request, response);
  }

  /** The page's bytes; what CP932 lacks becomes a numeric character reference. */
  static byte[] bytes(String page) {
    CharsetEncoder encoder = CP932.newEncoder();
    if (encoder.canEncode(CharBuffer.wrap(page))) {
      return page.getBytes(CP932);
    }
    var mapped = new StringBuilder();
    page.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              mapped.append(encodes(encoder, one) ? one : "&#" + c + ";");
            });
    return mapped.toString().getBytes(CP932);
  }

  private static boolean encodes(CharsetEncoder encoder, String one) {
    try {
      encoder.reset().encode(CharBuffer.wrap(one));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
