package jp.yui.acceptance.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What bytes say once a wrapping is taken off. Bytes stand as a Latin-1 text, one character each.
 */
final class Wrappings {
  private static final int MOST = 256 << 20;
  private static final Pattern CHUNK = Pattern.compile("\r\n[0-9a-fA-F]{1,8}(?:;[^\r\n]*)?\r\n");
  private static final Pattern PERCENT = Pattern.compile("%([0-9a-fA-F]{2})");
  private static final Pattern QUOTED = Pattern.compile("=(?:([0-9a-fA-F]{2})|\r?\n)");

  /** As Java and JSON write it, and without the letter as SQL does. */
  private static final Pattern ESCAPE = Pattern.compile("(?:\\\\{1,2}u?[0-9a-fA-F]{4}){1,400}");

  private static final Pattern ENTITY =
      Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
  private static final Pattern JIS =
      Pattern.compile("\u001b\\$[@B]((?:[!-~]{2})+)(?:\u001b\\([BJ])?");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{12,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{10,}");
  private static final Pattern LINES = Pattern.compile("[A-Za-z0-9+/_\r\n-]{11,}");
  private static final Pattern GZIP = Pattern.compile("\u001f\u008b\b");
  private static final Pattern ZLIB = Pattern.compile("x[\u0001\u005e\u009c\u00da]");
  private static final Pattern ZIP = Pattern.compile("PK\u0003\u0004");

  private Wrappings() {}

  /** By the wrapping's name; only what changes anything. */
  static Map<String, byte[]> off(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(all, text, "percent", PERCENT.matcher(text).replaceAll(quoted(Wrappings::hexed)));
    put(all, text, "quoted-printable", QUOTED.matcher(text).replaceAll(quoted(Wrappings::hexed)));
    put(all, text, "\\u", ESCAPE.matcher(text).replaceAll(quoted(Wrappings::escaped)));
    put(all, text, "&#", ENTITY.matcher(text).replaceAll(quoted(Wrappings::entity)));
    put(all, text, "ISO-2022-JP", JIS.matcher(text).replaceAll(quoted(Wrappings::kanji)));
    for (int from = 0; from < 2; from++) {
      all.put("hex/" + from, bytes(runs(HEX, text, hexFrom(from))));
    }
    for (int from = 0; from < 4; from++) {
      all.put("base64/" + from, bytes(runs(BASE64, text, base64From(from))));
      all.put("base64-lines/" + from, bytes(runs(LINES, text, base64From(from))));
    }
    all.put("deflate", inflated(bytes, 0, true));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    GZIP.matcher(text).results().forEach(at -> add(packed, gunzipped(bytes, at.start())));
    ZLIB.matcher(text).results().forEach(at -> add(packed, inflated(bytes, at.start(), false)));
    ZIP.matcher(text).results().forEach(at -> add(packed, unzipped(bytes, at.start())));
    all.put("packed", packed.toByteArray());
    all.values().removeIf(found -> found.length == 0);
    return all;
  }

  /** HTTP's chunks put together; the same bytes where there are none. */
  static byte[] unchunked(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return bytes(CHUNK.matcher(text).replaceAll(""));
  }

  private static void put(Map<String, byte[]> all, String before, String name, String after) {
    if (!after.isEmpty() && !after.equals(before)) {
      all.put(name, bytes(after));
    }
  }

  private static Function<MatchResult, String> quoted(Function<MatchResult, String> spelling) {
    return found -> java.util.regex.Matcher.quoteReplacement(spelling.apply(found));
  }

  private static String hexed(MatchResult found) {
    String digits = found.group(1);
    return digits == null ? "" : String.valueOf((char) Integer.parseInt(digits, 16));
  }

  private static String escaped(MatchResult found) {
    StringBuilder text = new StringBuilder();
    for (String part : found.group().split("\\\\{1,2}u?")) {
      if (!part.isEmpty()) {
        text.append((char) Integer.parseInt(part, 16));
      }
    }
    return utf8(text.toString());
  }

  private static String entity(MatchResult found) {
    int point =
        found.group(1) == null
            ? Integer.parseInt(found.group(2))
            : Integer.parseInt(found.group(1), 16);
    return Character.isValidCodePoint(point) ? utf8(Character.toString(point)) : "";
  }

  private static String kanji(MatchResult found) {
    return utf8(new String(bytes("\u001b$B" + found.group(1)), Charset.forName("ISO-2022-JP")));
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String runs(Pattern run, String text, Function<String, byte[]> decoding) {
    StringBuilder all = new StringBuilder();
    run.matcher(text)
        .results()
        .forEach(
            found ->
                all.append(new String(decoding.apply(found.group()), StandardCharsets.ISO_8859_1))
                    .append('\n'));
    return all.toString();
  }

  private static Function<String, byte[]> hexFrom(int from) {
    return run -> {
      String rest = run.substring(from);
      return HexFormat.of().parseHex(rest.substring(0, rest.length() / 2 * 2));
    };
  }

  private static Function<String, byte[]> base64From(int from) {
    return run -> {
      String one = run.replaceAll("[\r\n]", "").replace('-', '+').replace('_', '/');
      String rest = one.substring(Math.min(from, one.length()));
      int good = rest.length() % 4 == 1 ? rest.length() - 1 : rest.length();
      return Base64.getDecoder().decode(rest.substring(0, good));
    };
  }

  private static byte[] gunzipped(byte[] bytes, int start) {
    int flags = start + 3 < bytes.length ? bytes[start + 3] : 0;
    int at = start + 10;
    if ((flags & 4) != 0 && at + 1 < bytes.length) {
      at += 2 + (bytes[at] & 0xff) + ((bytes[at + 1] & 0xff) << 8);
    }
    for (int text = 8; text <= 16; text *= 2) {
      if ((flags & text) != 0) {
        while (at < bytes.length && bytes[at] != 0) {
          at++;
        }
        at++;
      }
    }
    return inflated(bytes, at, true);
  }

  private static byte[] unzipped(byte[] bytes, int start) {
    if (start + 30 > bytes.length || bytes[start + 8] != 8) {
      return new byte[0];
    }
    int name = (bytes[start + 26] & 0xff) + ((bytes[start + 27] & 0xff) << 8);
    int more = (bytes[start + 28] & 0xff) + ((bytes[start + 29] & 0xff) << 8);
    return inflated(bytes, start + 30 + name + more, true);
  }

  /** As far as it goes: a cut stream may have told enough. */
  private static byte[] inflated(byte[] bytes, int start, boolean raw) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (start >= bytes.length) {
      return new byte[0];
    }
    Inflater inflater = new Inflater(raw);
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] part = new byte[8192];
      int length = inflater.inflate(part);
      while (length > 0 && out.size() < MOST) {
        out.write(part, 0, length);
        length = inflater.inflate(part);
      }
    } catch (DataFormatException e) {
      // Not packed, or broken from here on.
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private static void add(ByteArrayOutputStream all, byte[] more) {
    all.writeBytes(more);
    if (more.length > 0) {
      all.write('\n');
    }
  }

  private static byte[] bytes(String latin) {
    return latin.getBytes(StandardCharsets.ISO_8859_1);
  }
}
