package jp.yui.platform.dataflow.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A Japanese font of this machine that can be put into a PDF. */
@Component
final class JapaneseFont {
  private static final List<String> KNOWN =
      List.of(
          "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
          "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
          "/usr/share/fonts/ipa-gothic/ipag.ttf",
          "/usr/share/fonts/ipa-gothic-fonts/ipag.ttf",
          "C:/Windows/Fonts/ipag.ttf",
          "C:/Windows/Fonts/msgothic.ttc");

  private final Optional<Path> file;

  JapaneseFont(@Value("${yui.font:}") String set) {
    this.file =
        Stream.concat(Stream.of(set).filter(name -> !name.isBlank()), KNOWN.stream())
            .map(Path::of)
            .filter(Files::isReadable)
            .findFirst();
  }

  boolean isThere() {
    return file.isPresent();
  }

  /** For a document; only the characters used are put into it. */
  BaseFont get() {
    String name = file.orElseThrow().toString();
    try {
      return BaseFont.createFont(
          name.endsWith(".ttc") ? name + ",0" : name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    } catch (DocumentException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
