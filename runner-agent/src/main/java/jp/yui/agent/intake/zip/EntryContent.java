package jp.yui.agent.intake.zip;

import java.io.IOException;
import java.io.InputStream;
import jp.yui.agent.intake.source.Content;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A file in a zip; unpacked anew each time that it is read, and never to disk. */
record EntryContent(ZipFile zip, ZipArchiveEntry entry, String name) implements Content {

  @Override
  public long size() {
    return entry.getSize();
  }

  @Override
  public InputStream open() throws IOException {
    return new VerifiedStream(zip.getInputStream(entry), entry.getSize(), entry.getCrc());
  }
}
