package jp.yui.agent.secret;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which a value can turn up in a text: as it is, or as some carrier writes it. */
final class Spellings {
  /** Shorter values are looked for only where they stand alone, else every text would be holed. */
  private static final int LONG_ENOUGH = 4;

  private static final String BASE64 = "[A-Za-z0-9+/_-]?";
  private static final Charset CP932 = Charset.forName("windows-31j");

  /** Text to find, and the expression that finds it with what belongs to it. */
  private final Map<String, String> expressions = new LinkedHashMap<>();

  private Spellings() {}

  /** Each text with the expression that takes it out. */
  static Map<String, String> of(String value) {
    Spellings all = new Spellings();
    all.plain(value);
    all.escaped(value);
    all.characters(value);
    if (value.length() >= LONG_ENOUGH) {
      for (Charset charset : List.of(StandardCharsets.UTF_8, CP932)) {
        all.url(value, charset);
        all.base64(value.getBytes(charset));
        all.hex(value.getBytes(charset));
      }
    }
    return all.expressions;
  }

  private void plain(String text) {
    String quoted = Pattern.quote(text);
    expressions.put(
        text,
        text.length() >= LONG_ENOUGH
            ? quoted
            : "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])");
  }

  /** As in JSON, Java and JavaScript, and as in HTML and XML. */
  private void escaped(String value) {
    String slashed = value.replace("\\", "\\\\").replace("\"", "\\\"");
    plain(slashed);
    plain(slashed.replace("/", "\\/"));
    plain(slashed.replace("'", "\\'"));
    plain(unicode(slashed, "\\u%04x"));
    plain(unicode(slashed, "\\u%04X"));
    String marked = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    plain(marked);
    plain(marked.replace("\"", "&quot;").replace("'", "&#39;"));
    plain(marked.replace("\"", "&#34;").replace("'", "&apos;"));
  }

  private static String unicode(String text, String format) {
    return text.chars()
        .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : String.format(format, c))
        .collect(Collectors.joining());
  }

  /** A key a character, as WebDriver sends them and as an array prints. */
  private void characters(String value) {
    if (value.length() > 1) {
      for (String between : List.of(", ", ",", "\",\"", "\", \"", "','", "', '")) {
        plain(
            value.codePoints().mapToObj(Character::toString).collect(Collectors.joining(between)));
      }
    }
  }

  private void url(String value, Charset charset) {
    String form = URLEncoder.encode(value, charset);
    String query = form.replace("+", "%20");
    String strict = query.replace("*", "%2A").replace("%7E", "~");
    String every = hexOf(value.getBytes(charset), "%%%02X");
    for (String text : List.of(form, query, strict, every)) {
      plain(text);
      plain(lowerHex(text));
    }
  }

  private static String lowerHex(String text) {
    return Pattern.compile("%[0-9A-F]{2}")
        .matcher(text)
        .replaceAll(hex -> hex.group().toLowerCase(Locale.ROOT));
  }

  private void hex(byte[] bytes) {
    plain(hexOf(bytes, "%02x"));
    plain(hexOf(bytes, "%02X"));
  }

  private static String hexOf(byte[] bytes, String format) {
    StringBuilder out = new StringBuilder();
    for (byte b : bytes) {
      out.append(String.format(format, b));
    }
    return out.toString();
  }

  /**
   * In Base64 a value looks different at each of three offsets ({@code user:password}); what is the
   * same in any company is its inner characters. Those at the edges hold bits of it and go too.
   */
  private void base64(byte[] bytes) {
    for (int offset = 0; offset < 3; offset++) {
      byte[] shifted = new byte[offset + bytes.length];
      System.arraycopy(bytes, 0, shifted, offset, bytes.length);
      String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      int from = (offset * 8 + 5) / 6;
      int to = shifted.length * 8 / 6;
      String inner = encoded.substring(from, to);
      for (String text : List.of(inner, inner.replace('+', '-').replace('/', '_'))) {
        if (text.length() >= LONG_ENOUGH) {
          expressions.putIfAbsent(text, BASE64 + Pattern.quote(text) + BASE64 + "={0,2}");
        }
      }
    }
  }
}
