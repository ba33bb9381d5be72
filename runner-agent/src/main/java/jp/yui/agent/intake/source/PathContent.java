package jp.yui.agent.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on disk, only read. */
public record PathContent(Path path, String name, long size) implements Content {

  public static PathContent of(Path path) throws IOException {
    return new PathContent(path, path.getFileName().toString(), Files.size(path));
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public SeekableByteChannel channel() throws IOException {
    return Files.newByteChannel(path);
  }
}
