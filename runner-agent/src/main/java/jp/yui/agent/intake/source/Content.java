package jp.yui.agent.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The bytes of a file, or of a file in a zip; to be read any number of times. */
public interface Content {

  /** Name as in {@link jp.yui.agent.intake.Place#file()}. */
  String name();

  /** Bytes, unpacked. */
  long size();

  InputStream open() throws IOException;

  /** The bytes, to be read here and there; a file in a zip is held in memory for that. */
  default SeekableByteChannel channel() throws IOException {
    try (InputStream in = open()) {
      return new SeekableInMemoryByteChannel(in.readAllBytes());
    }
  }

  /** The last part of the name, which the globs of a form are matched against. */
  default String baseName() {
    String name = name();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
  }
}
