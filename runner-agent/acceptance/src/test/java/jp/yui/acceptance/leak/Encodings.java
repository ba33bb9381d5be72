package jp.yui.acceptance.leak;

import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text as bytes, in each character set that a Japanese system may write. */
final class Encodings {
  private static final Map<String, Charset> CHARSETS =
      new LinkedHashMap<>(
          Map.of(
              "UTF-8", StandardCharsets.UTF_8,
              "UTF-16LE", StandardCharsets.UTF_16LE,
              "UTF-16BE", StandardCharsets.UTF_16BE,
              "UTF-32LE", Charset.forName("UTF-32LE"),
              "UTF-32BE", Charset.forName("UTF-32BE"),
              "windows-31j", Charset.forName("windows-31j"),
              "Shift_JIS", Charset.forName("Shift_JIS"),
              "EUC-JP", Charset.forName("EUC-JP"),
              "ISO-2022-JP", Charset.forName("ISO-2022-JP")));

  private Encodings() {}

  /** By the name of the character set; those that cannot write the text are left out. */
  static Map<String, byte[]> of(String text) {
    Map<String, byte[]> all = new LinkedHashMap<>();
    CHARSETS.forEach(
        (name, charset) -> {
          try {
            var bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            all.put(name, plain(Arrays.copyOf(bytes.array(), bytes.limit()), charset));
          } catch (CharacterCodingException e) {
            // It cannot leave that way either.
          }
        });
    all.put("H2", asH2(text));
    return all;
  }

  /** As H2 writes texts into its file: like UTF-8, but without the mark on bytes that follow. */
  static byte[] asH2(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (char c : text.toCharArray()) {
      if (c < 0x80) {
        bytes.write(c);
      } else if (c < 0x800) {
        bytes.write(0xc0 | c >> 6);
        bytes.write(c & 0x3f);
      } else {
        bytes.write(0xe0 | c >> 12);
        bytes.write(c >> 6 & 0x3f);
        bytes.write(c & 0x3f);
      }
    }
    return bytes.toByteArray();
  }

  /** The shifts between ASCII and kanji stand elsewhere when the value is part of a longer text. */
  private static byte[] plain(byte[] bytes, Charset charset) {
    if (!charset.name().equals("ISO-2022-JP")) {
      return bytes;
    }
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String longest = "";
    for (String part : text.split("\\u001b[(${][@A-Z]")) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return longest.getBytes(StandardCharsets.ISO_8859_1);
  }
}
