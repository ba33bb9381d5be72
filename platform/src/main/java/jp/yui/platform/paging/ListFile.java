package jp.yui.platform.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

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
}
