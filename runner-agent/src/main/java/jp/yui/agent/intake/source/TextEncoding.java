package jp.yui.agent.intake.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;

/**
 * The encoding of a text, sure for every byte of it.
 *
 * @param name as a form spells it
 */
public record TextEncoding(Charset charset, String name, int bomBytes) {
  private static final TextEncoding CP932 = new TextEncoding(Cp932Bytes.CHARSET, "windows-31j", 0);
  private static final TextEncoding UTF8 = new TextEncoding(StandardCharsets.UTF_8, "utf-8", 0);

  /** The encoding, or why it cannot be told. */
  public record Found(Optional<TextEncoding> encoding, Optional<SourceProblem> problem) {}

  /**
   * Reads "Shift_JIS" as windows-31j: Java's Shift_JIS knows neither ① nor 髙, and takes another
   * character for 0x8160.
   */
  public static Found find(String declared, TextScan scan, Content content, Words words)
      throws IOException {
    return switch (scan.bom()) {
      case UTF_8 -> checked(UTF8.after(3), scan.utf8Error(), "utf-8", scan, content, words);
      case UTF_16_BE -> found(new TextEncoding(StandardCharsets.UTF_16BE, "utf-16be", 2));
      case UTF_16_LE -> found(new TextEncoding(StandardCharsets.UTF_16LE, "utf-16le", 2));
      case NO ->
          switch (declared.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> checked(UTF8, scan.utf8Error(), "utf-8", scan, content, words);
            case "windows-31j", "shift_jis", "shift-jis", "sjis", "ms932", "cp932" ->
                checked(CP932, scan.cp932Error(), "windows-31j", scan, content, words);
            default -> auto(scan, content, words);
          };
    };
  }

  private static Found auto(TextScan scan, Content content, Words words) throws IOException {
    if (scan.unclear()) {
      return problem(words.problem("encoding-unclear", whole(content)));
    }
    if (scan.utf8Error() == TextScan.NONE) {
      return checked(UTF8, TextScan.NONE, "", scan, content, words);
    }
    if (scan.cp932Error() == TextScan.NONE) {
      return checked(CP932, TextScan.NONE, "", scan, content, words);
    }
    return problem(
        words.problem(
            "encoding-neither",
            whole(content),
            lineAt(content, scan.utf8Error()),
            scan.utf8Error() + 1,
            lineAt(content, scan.cp932Error()),
            scan.cp932Error() + 1));
  }

  private static Found checked(
      TextEncoding encoding, long error, String name, TextScan scan, Content content, Words words)
      throws IOException {
    if (error != TextScan.NONE) {
      return problem(
          words.problem("encoding-wrong", whole(content), name, lineAt(content, error), error + 1));
    }
    if (scan.nul() != TextScan.NONE) {
      return problem(
          words.problem("nul-byte", whole(content), lineAt(content, scan.nul()), scan.nul() + 1));
    }
    return found(encoding);
  }

  private static Found found(TextEncoding encoding) {
    return new Found(Optional.of(encoding), Optional.empty());
  }

  private static Found problem(SourceProblem problem) {
    return new Found(Optional.empty(), Optional.of(problem));
  }

  private static Place whole(Content content) {
    return new Place.Whole(content.name());
  }

  private TextEncoding after(int bom) {
    return new TextEncoding(charset, name, bom);
  }

  /** The text; a byte that does not fit is an error, never a replacement character. */
  public Reader open(Content content) throws IOException {
    InputStream in = content.open();
    in.skipNBytes(bomBytes);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /** Physical line of a byte, from 1; a line ends with CR, LF or both. */
  private static long lineAt(Content content, long offset) throws IOException {
    long line = 1;
    int before = 0;
    try (InputStream in = new BufferedInputStream(content.open(), 1 << 16)) {
      for (long at = 0; at < offset; at++) {
        int b = in.read();
        if (b == '\r' || (b == '\n' && before != '\r')) {
          line++;
        }
        before = b;
      }
    }
    return line;
  }
}
