package jp.yui.acceptance.leak;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ways in which a value could leave, written without the code that looks for it. */
public final class Planting {
  /** By name; what cannot write a value leaves its characters out, as a careless program does. */
  public static final Map<String, Function<String, byte[]>> WAYS = ways();

  private interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  private Planting() {}

  private static Map<String, Function<String, byte[]>> ways() {
    Map<String, Function<String, byte[]>> ways = new LinkedHashMap<>();
    for (String charset :
        new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-31j", "EUC-JP", "ISO-2022-JP"}) {
      ways.put(charset, text -> text.getBytes(Charset.forName(charset)));
    }
    ways.put("NFD", text -> utf8(Normalizer.normalize(text, Normalizer.Form.NFD)));
    ways.put("half width", text -> utf8(Spellings.half(text)));
    ways.put("full width", text -> utf8(shifted(text, '!', '~', 0xFEE0)));
    ways.put("hiragana", text -> utf8(shifted(text, 'ァ', 'ヶ', -0x60)));
    ways.put("no blanks", text -> utf8(text.replaceAll("[ 　]", "")));
    for (int before = 0; before < 3; before++) {
      String padding = "x".repeat(before);
      ways.put(
          "base64, " + before,
          text -> ascii(Base64.getEncoder().encodeToString(utf8(padding + text))));
    }
    ways.put("base64url", text -> ascii(Base64.getUrlEncoder().encodeToString(utf8(text))));
    ways.put(
        "base64 in lines",
        text -> Base64.getMimeEncoder(20, new byte[] {'\r', '\n'}).encode(utf8("ab" + text)));
    ways.put(
        "base64 of windows-31j",
        text -> Base64.getEncoder().encode(text.getBytes(Charset.forName("windows-31j"))));
    ways.put("percent", text -> ascii(URLEncoder.encode(text, StandardCharsets.UTF_8)));
    ways.put(
        "percent of windows-31j",
        text -> ascii(URLEncoder.encode(text, Charset.forName("windows-31j"))));
    ways.put("\\u", text -> each(text, "\\u%04x"));
    ways.put("\\U", text -> each(text, "\\u%04X"));
    ways.put("U&''", text -> each(text, "\\%04x"));
    ways.put("&#", text -> each(text, "&#%d;"));
    ways.put("&#x", text -> each(text, "&#x%x;"));
    ways.put("hex", text -> ascii(HexFormat.of().formatHex(utf8(text))));
    ways.put(
        "HEX of UTF-16",
        text ->
            ascii(
                HexFormat.of()
                    .withUpperCase()
                    .formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
    ways.put("gzip", text -> packed(text, GZIPOutputStream::new));
    ways.put("zlib", text -> packed(text, DeflaterOutputStream::new));
    ways.put("zip", Planting::zipped);
    ways.put(
        "base64 of gzip", text -> Base64.getEncoder().encode(packed(text, GZIPOutputStream::new)));
    ways.put(
        "gzip of \\u",
        text ->
            packed(
                new String(each(text, "\\u%04x"), StandardCharsets.US_ASCII),
                GZIPOutputStream::new));
    return ways;
  }

  /** Deflated with no header at all, as some servers send a body; nothing may stand before it. */
  public static byte[] deflated(String text) {
    return packed(text, out -> new DeflaterOutputStream(out, new Deflater(9, true)));
  }

  private static byte[] each(String text, String format) {
    return ascii(text.chars().mapToObj(format::formatted).collect(Collectors.joining()));
  }

  private static String shifted(String text, char first, char last, int by) {
    return text.chars()
        .map(c -> c >= first && c <= last ? c + by : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static byte[] packed(String text, Packing packing) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = packing.over(out)) {
      packed.write(utf8("{\"note\":\"" + text + "\"}"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] zipped(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("a.json"));
      zip.write(utf8("{\"note\":\"" + text + "\"}"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
