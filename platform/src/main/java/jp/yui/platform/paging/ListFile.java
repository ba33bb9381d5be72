package jp.yui.platform.paging;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list as spreadsheets save it. */
public final class ListFile {
  private static final Charset WINDOWS = Charset.forName("windows-31j");

  private ListFile() {}

  /** Its text: UTF-8 with or without its mark, or else what Japanese spreadsheets write. */
  public static String text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(file, WINDOWS);
    }
  }

  /** A list as a file: with a BOM, without which spreadsheets take UTF-8 for something else. */
  public static String of(List<String> heads, List<List<String>> rows) {
    StringWriter text = new StringWriter();
    text.write('\uFEFF');
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(heads);
      rows.forEach(row -> csv.writeRecord(row.stream().map(ListFile::guarded).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * A spreadsheet takes a text that begins like this for a formula and reckons with it; a number
   * below 0 it may have.
   */
  public static String guarded(String text) {
    boolean number = text.matches("-[0-9][0-9.,]*%?");
    return text.isEmpty() || number || "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) < 0
        ? text
        : "'" + text;
  }
}
