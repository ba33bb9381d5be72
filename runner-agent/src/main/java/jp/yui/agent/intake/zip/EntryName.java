package jp.yui.agent.intake.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The name of a file in a zip. Without the UTF-8 flag it is CP932 where it came from Windows, and
 * UTF-8 all the same where it came from a Mac, which also takes ガ apart into カ and ゛.
 */
final class EntryName {
  private static final Charset CP932 = Charset.forName("windows-31j");

  private EntryName() {}

  /** Composed, with {@code /} between folders; empty when the bytes are no name. */
  static Optional<String> of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    byte[] unicode =
        entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField path
            ? path.getUnicodeName()
            : raw;
    boolean utf8Said = unicode != raw || entry.getGeneralPurposeBit().usesUTF8ForNames();
    Optional<String> name = decode(unicode, StandardCharsets.UTF_8);
    if (name.isEmpty() && !utf8Said) {
      name = decode(raw, CP932);
    }
    return name.map(n -> Normalizer.normalize(n.replace('\\', '/'), Normalizer.Form.NFC));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether a program that unpacked it could be led astray. */
  static boolean leadsAstray(String name) {
    return name.startsWith("/")
        || name.matches("(?s)[A-Za-z]:.*")
        || name.chars().anyMatch(c -> c < ' ')
        || java.util.Arrays.asList(name.split("/", -1)).contains("..");
  }

  /** What operating systems leave behind without being asked. */
  static boolean junk(String name) {
    String base = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith("__MACOSX/")
        || base.equals(".DS_Store")
        || base.equalsIgnoreCase("Thumbs.db")
        || base.equalsIgnoreCase("desktop.ini");
  }
}
