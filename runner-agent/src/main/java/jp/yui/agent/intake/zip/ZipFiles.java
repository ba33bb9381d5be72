package jp.yui.agent.intake.zip;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.Words;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reads the files in a zip, each by the form that fits it, and lists the others as attachments. */
public final class ZipFiles {

  /** Reads one file in a zip. */
  public interface FileReader {
    /** Whether some form is for a file of this name. */
    boolean expects(Content content);

    boolean isZip(Content content) throws IOException;

    void read(Content content, Sink sink) throws IOException;
  }

  private final IntakeLimits limits;
  private final Words words;
  private final FileReader files;

  public ZipFiles(IntakeLimits limits, Words words, FileReader files) {
    this.limits = limits;
    this.words = words;
    this.files = files;
  }

  public void read(Content content, Sink sink) throws IOException {
    ZipParts parts = new ZipParts(content, words, sink);
    zip(content, 1, new ZipBudget(), parts, sink);
    parts.end();
  }

  private void zip(Content content, int depth, ZipBudget budget, ZipParts parts, Sink sink)
      throws IOException {
    if (depth > limits.zipDepth()) {
      parts.refused(problem("zip-too-deep", content, limits.zipDepth()));
      return;
    }
    try (SeekableByteChannel channel = content.channel();
        ZipFile zip = open(channel)) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
      List<SourceProblem> refused = new ZipCheck(content, limits, words).problems(entries, budget);
      if (!refused.isEmpty()) {
        refused.forEach(parts::refused);
        return;
      }
      for (ZipArchiveEntry entry : entries) {
        String name = EntryName.of(entry).orElseThrow();
        if (!entry.isDirectory() && !EntryName.junk(name)) {
          file(
              new EntryContent(zip, entry, content.name() + "!" + name),
              depth,
              budget,
              parts,
              sink);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      parts.refused(problem("zip-damaged", content));
    }
  }

  static ZipFile open(SeekableByteChannel channel) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(channel)
        .setCharset(StandardCharsets.ISO_8859_1)
        .setUseUnicodeExtraFields(false)
        .get();
  }

  private void file(EntryContent content, int depth, ZipBudget budget, ZipParts parts, Sink sink) {
    try {
      if (content.entry().getGeneralPurposeBit().usesEncryption()) {
        parts.unread(content, problem("zip-encrypted", content));
      } else if (!content.zip().canReadEntryData(content.entry())) {
        parts.unread(content, problem("zip-method", content));
      } else if (files.isZip(content)) {
        zip(content, depth + 1, budget, parts, sink);
      } else if (files.expects(content)) {
        files.read(content, parts.of(content));
      } else {
        sink.part(new FilePart(content.name(), Optional.empty(), Optional.empty(), 0));
      }
    } catch (IOException e) {
      parts.refused(problem("zip-damaged", content));
    }
  }

  private SourceProblem problem(String code, Content content, Object... arguments) {
    return words.problem(code, new Place.Whole(content.name()), arguments);
  }
}
