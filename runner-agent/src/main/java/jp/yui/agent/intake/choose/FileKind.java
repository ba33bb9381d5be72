package jp.yui.agent.intake.choose;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.yui.agent.intake.source.Content;

/** What a file really is, by its first bytes; its name is not believed. */
enum FileKind {
  PDF,
  ZIP,
  XML,
  /** Text that is not XML: a CSV file, if a form reads it so. */
  TEXT,
  OTHER;

  /** Office documents are zips, too, but not of applications. */
  private static final Pattern OFFICE =
      Pattern.compile("\\.(docx|xlsx|xlsm|pptx|odt|ods|jar|epub)$", Pattern.CASE_INSENSITIVE);

  private static final int HEAD = 1024;

  static FileKind of(Content content) throws IOException {
    byte[] head;
    try (InputStream in = content.open()) {
      head = in.readNBytes(HEAD);
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    if (latin.startsWith("PK\3\4") || latin.startsWith("PK\5\6")) {
      return OFFICE.matcher(content.baseName()).find() ? OTHER : ZIP;
    }
    if (latin.contains("%PDF-")) {
      return PDF;
    }
    String text = text(head, latin);
    if (text.stripLeading().matches("(?s)<[?!\\p{L}_].*")) {
      return XML;
    }
    return text.indexOf('\0') >= 0 && looksBinary(text) ? OTHER : TEXT;
  }

  private static String text(byte[] head, String latin) {
    if (latin.startsWith("\u00FE\u00FF") || latin.startsWith("\u00FF\u00FE")) {
      return new String(head, StandardCharsets.UTF_16);
    }
    String utf8 = new String(head, StandardCharsets.UTF_8);
    return utf8.startsWith("\uFEFF") ? utf8.substring(1) : decodeLoosely(head, utf8);
  }

  private static String decodeLoosely(byte[] head, String utf8) {
    return utf8.indexOf('\uFFFD') < 0 ? utf8 : new String(head, Charset.forName("windows-31j"));
  }

  /** More than the odd control character: a picture, a spreadsheet, a program. */
  private static boolean looksBinary(String text) {
    long controls =
        text.chars().filter(c -> c < ' ' && c != '\t' && c != '\r' && c != '\n').count();
    return controls > 4 && controls * 20 > text.length();
  }

  /** How a person calls it. */
  String word() {
    return "kind-" + name().toLowerCase(Locale.ROOT);
  }
}
