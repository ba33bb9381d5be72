package jp.yui.agent.intake;

import static jp.yui.agent.intake.Forms.csv;
import static jp.yui.agent.intake.Forms.head;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.XmlForm;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipIntakeTest {
  private static final Form CSV = csv(head("csv", "データ*.csv"), "auto", "番号", "no");
  private static final Form XML =
      new XmlForm(head("xml", "*.xml"), "/申請", Map.of(), Forms.map("番号", "no"));
  private static final byte[] ROWS = "番号\n1\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ELEMENT = "<申請><番号>1</番号></申請>".getBytes(StandardCharsets.UTF_8);

  @TempDir Path dir;

  private record File(String name, byte[] bytes) {}

  private static byte[] zip(Charset names, File... files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.setEncoding(names.name());
      out.setUseLanguageEncodingFlag(false);
      for (File file : files) {
        ZipArchiveEntry entry = new ZipArchiveEntry(file.name());
        if (file.name().startsWith("link")) {
          entry.setUnixMode(0120777);
        }
        out.putArchiveEntry(entry);
        out.write(file.bytes());
        out.closeArchiveEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(File... files) {
    return zip(StandardCharsets.UTF_8, files);
  }

  private Reading read(byte[] zip) throws IOException {
    return Reading.of(Files.write(dir.resolve("申請.zip"), zip), CSV, XML);
  }

  @Test
  void readsEveryFileByItsFormAndListsTheOthersAsAttachments() throws IOException {
    byte[] zip =
        zip(
            new File("900A(1)/データ.csv", ROWS),
            new File("900A(1)/申請.xml", ELEMENT),
            new File("900A(1)/添付.txt", new byte[] {1}),
            new File("__MACOSX/._x", new byte[] {1}));
    Reading read = read(zip);

    assertThat(read.problems()).isEmpty();
    assertThat(read.records()).extracting(SourceRecord::form).containsExactly("csv", "xml");
    assertThat(read.records().get(0).values().get(0).place().file())
        .isEqualTo("申請.zip!900A(1)/データ.csv");
    assertThat(read.findings().attachments())
        .extracting(FilePart::file)
        .containsExactly("申請.zip!900A(1)/添付.txt");
    assertThat(Files.readAllBytes(dir.resolve("申請.zip"))).isEqualTo(zip);
  }

  @Test
  void readsNamesFromWindowsAndFromAMac() throws IOException {
    String mac = Normalizer.normalize("データ", Normalizer.Form.NFD) + "ガ.csv";
    Reading read = read(zip(StandardCharsets.UTF_8, new File(mac, ROWS)));
    assertThat(read.findings().parts().get(0).file()).isEqualTo("申請.zip!データガ.csv");

    read = read(zip(Charset.forName("windows-31j"), new File("データ①ソ表.csv", ROWS)));
    assertThat(read.findings().parts().get(0).file()).isEqualTo("申請.zip!データ①ソ表.csv");
  }

  @Test
  void looksIntoAZipInAZipButNoDeeper() throws IOException {
    byte[] inner = zip(new File("データ.csv", ROWS));
    Reading read = read(zip(new File("1件目.zip", inner)));
    assertThat(read.records()).hasSize(1);
    assertThat(read.findings().parts().get(0).file()).isEqualTo("申請.zip!1件目.zip!データ.csv");

    read = read(zip(new File("b.zip", zip(new File("a.zip", inner)))));
    assertThat(read.records()).isEmpty();
    assertThat(read.problems()).containsExactly("ZIPの中のZIPが2段より深くなっています。中のZIPを取り出して入れてください。");
  }

  @Test
  void refusesAllOfAZipThatNoHonestSenderMade() throws IOException {
    Reading read =
        read(
            zip(
                new File("データ.csv", ROWS),
                new File("../../etc/データ.csv", ROWS),
                new File("C:\\データ.csv", ROWS),
                new File("link", ROWS),
                new File("データ.CSV", ROWS)));

    assertThat(read.records()).isEmpty();
    assertThat(Reading.codes(read.findings().problems()))
        .containsExactlyInAnyOrder("zip-leads-astray", "zip-leads-astray", "zip-link", "zip-twice");
  }

  @Test
  void refusesABomb() throws IOException {
    Reading read = read(zip(new File("データ.csv", new byte[20 << 20])));

    assertThat(read.problems())
        .containsExactly("ZIPの中のファイルが、広げると大きくなりすぎます：データ.csv。不正なファイルのおそれがあるので読みません。送り元を確かめてください。");
  }

  @Test
  void believesAnEntryNoFurtherThanItsChecksum() throws IOException {
    byte[] zip = zip(new File("データ.csv", ROWS), new File("申請.xml", ELEMENT));
    int at = new String(zip, StandardCharsets.ISO_8859_1).indexOf(".csv") + 4;
    zip[at + 2] ^= 0x55;
    Reading read = read(zip);

    assertThat(Reading.codes(read.findings().problems())).containsExactly("zip-damaged");
    assertThat(read.records()).extracting(SourceRecord::form).containsExactly("xml");
  }

  @Test
  void saysWhenNoFileIsForAForm() throws IOException {
    assertThat(Reading.codes(read(zip(new File("a.txt", ROWS))).findings().problems()))
        .containsExactly("zip-without-form");
    assertThat(Reading.codes(read(new byte[] {'P', 'K', 3, 4, 0}).findings().problems()))
        .containsExactly("zip-damaged");
  }

  @Test
  void takesAFileThatNoFormKnowsForAnAttachmentOnlyBesideOneThatWasRead() throws IOException {
    File strange = new File("別.xml", "<別/>".getBytes(StandardCharsets.UTF_8));
    Reading beside = read(zip(new File("データ.csv", ROWS), strange));
    assertThat(beside.problems()).isEmpty();
    assertThat(Reading.codes(beside.findings().warnings())).containsExactly("taken-as-attachment");
    assertThat(beside.findings().attachments()).hasSize(1);

    assertThat(Reading.codes(read(zip(strange)).findings().problems()))
        .isEqualTo(List.of("record-missing"));
  }
}
