package jp.yui.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A Japanese font of the machine, put into a PDF with only the characters used. */
record JapaneseFont(Path file) {
  static final String MISSING =
      "日本語フォントがないため、見本の PDF を作れません。IPA ゴシックを入れてください"
          + "（Debian・Ubuntu: apt-get install fonts-ipafont-gothic）。別のフォントを使うときは --font ファイル を付けてください。";

  private static final List<Path> KNOWN =
      List.of(
          Path.of("/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf"),
          Path.of("/usr/share/fonts/truetype/fonts-japanese-gothic.ttf"),
          Path.of("/usr/share/fonts/ipa-gothic/ipag.ttf"),
          Path.of("/usr/share/fonts/ipa-gothic-fonts/ipag.ttf"),
          Path.of("C:/Windows/Fonts/ipag.ttf"),
          Path.of("C:/Windows/Fonts/msgothic.ttc"));

  static Optional<JapaneseFont> find() {
    return KNOWN.stream().filter(Files::isReadable).findFirst().map(JapaneseFont::new);
  }

  PDFont in(PDDocument document) throws IOException {
    if (!file.toString().endsWith(".ttc")) {
      return PDType0Font.load(document, file.toFile());
    }
    // Not closed here: the document reads from it until it is saved.
    TrueTypeCollection fonts = new TrueTypeCollection(file.toFile());
    return PDType0Font.load(document, fonts.getFontByName("MS-Gothic"), true);
  }
}
