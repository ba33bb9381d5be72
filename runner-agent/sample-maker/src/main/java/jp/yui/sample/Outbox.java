package jp.yui.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a set, as a municipality would find them in its download folder. */
final class Outbox {
  static final Charset CP932 = Charset.forName("windows-31j");

  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final JapaneseFont font;

  Outbox(JapaneseFont font) {
    this.font = font;
  }

  void csv(String name, Charset charset, List<Claim> claims) {
    StringWriter text = new StringWriter();
    int children = claims.stream().mapToInt(Claim::children).max().orElse(0);
    CsvColumns.write(text, children, claims.stream());
    text(name, charset, text.toString());
  }

  /** Text as it is; a character that the charset lacks is an error, never a question mark. */
  void text(String name, Charset charset, String text) {
    try {
      ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
      byte[] exact = new byte[bytes.remaining()];
      bytes.get(exact);
      files.put(name, exact);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + " cannot be written in " + charset, e);
    }
  }

  void xml(String name, List<Claim> claims) {
    text(name, StandardCharsets.UTF_8, XmlDocument.of(claims));
  }

  void pdf(String name, Claim claim) {
    files.put(name, PrintedForm.of(claim, font));
  }

  void fields(String name, Claim claim) {
    files.put(name, FieldsForm.of(claim, font));
  }

  /** A picture of the form, as a scanner makes it. */
  void scan(String name, Claim claim) {
    files.put(name, ScannedForm.of(PrintedForm.of(claim, font)));
  }

  /** A zip whose names are CP932 without a flag, as Japanese Windows tools write them. */
  void zip(String name, Outbox inner) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, CP932)) {
      for (Map.Entry<String, byte[]> file : inner.files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(java.time.LocalDateTime.of(2025, 4, 1, 9, 0));
        zip.putNextEntry(entry);
        zip.write(file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.put(name, bytes.toByteArray());
  }

  Outbox inner() {
    return new Outbox(font);
  }

  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }
}
