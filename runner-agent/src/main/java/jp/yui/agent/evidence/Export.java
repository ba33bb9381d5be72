package jp.yui.agent.evidence;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.OwnerOnly;
import org.jspecify.annotations.Nullable;

/** Writes the pictures in the clear. */
final class Export {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

  private final Gallery gallery;
  private final SecretKey key;
  private final Path out;
  private final SafeName folders = new SafeName();
  private final Map<Long, String> folderOf = new HashMap<>();
  private final Map<Long, Integer> count = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int pictures;

  Export(Gallery gallery, SecretKey key, Path out) {
    this.gallery = gallery;
    this.key = key;
    this.out = out;
  }

  EvidenceArchive.Exported run(List<Line> lines) throws IOException {
    if (Files.exists(out) && !emptyFolder()) {
      throw Gallery.TEXTS.problem("export-not-empty", out);
    }
    OwnerOnly.folder(out);
    Map<Long, Line> deleted =
        lines.stream()
            .filter(line -> line.kind() == Line.Kind.DELETED)
            .collect(Collectors.toMap(Line::picture, line -> line, (first, again) -> first));
    // Excel takes a CSV for UTF-8 only with a mark.
    try (FileChannel channel = OwnerOnly.newFile(out.resolve("index.csv"));
        Writer writer =
            new BufferedWriter(
                new OutputStreamWriter(
                    Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
      writer.write('\uFEFF');
      CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
      csv.writeRecord(Gallery.TEXTS.say("export-columns").split(","));
      for (Line line : lines) {
        if (line.kind() == Line.Kind.KEPT) {
          row(csv, line, deleted.get(line.picture()));
        }
      }
      csv.flush();
    }
    return new EvidenceArchive.Exported(pictures, List.copyOf(faults));
  }

  private boolean emptyFolder() throws IOException {
    if (!Files.isDirectory(out)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(out)) {
      return inside.findAny().isEmpty();
    }
  }

  private void row(CsvWriter csv, Line line, @Nullable Line deleted) throws IOException {
    int number = count.merge(line.application(), 1, Integer::sum);
    String key = "";
    String name = "";
    String note = "";
    String facts = "";
    if (deleted != null) {
      note = Gallery.TEXTS.say("export-deleted", TIME.format(deleted.at()));
    } else {
      try {
        Picture picture = open(line);
        key = picture.key();
        name = write(line, number, picture);
        facts =
            picture.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining("; "));
      } catch (GeneralSecurityException | IOException e) {
        note = Gallery.TEXTS.say("picture-does-not-open", line.picture());
        faults.add(note);
      }
    }
    csv.writeRecord(
        name,
        harmless(key),
        Long.toString(line.application()),
        harmless(line.step()),
        TIME.format(line.at()),
        line.sha256(),
        note,
        harmless(facts));
  }

  private Picture open(Line line) throws IOException, GeneralSecurityException {
    byte[] file = Files.readAllBytes(gallery.file(line.picture()));
    if (!Line.sha256(file).equals(line.sha256())) {
      throw new GeneralSecurityException("not the file of that line");
    }
    return Envelope.open(this.key, file);
  }

  private String write(Line line, int number, Picture picture) throws IOException {
    String folder = folderOf.computeIfAbsent(line.application(), id -> folders.of(picture.key()));
    OwnerOnly.folder(out.resolve(folder));
    String file = "%02d-%s.png".formatted(number, SafeName.single(line.step()));
    AtomicFile.write(out.resolve(folder).resolve(file), picture.png());
    pictures++;
    return folder + "/" + file;
  }

  // A spreadsheet would run it as a formula.
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
