package jp.yui.agent.evidence;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.home.OwnerOnly;

/** The index's file, to which lines are only ever added. */
final class Index {
  private Index() {}

  /**
   * All whole lines.
   *
   * @param damaged numbers of lines that are none, from 1
   */
  record Lines(List<Line> lines, List<Long> damaged) {
    Line last() {
      return lines.get(lines.size() - 1);
    }
  }

  /** A line that a crash cut off in the middle was never acknowledged, and does not count. */
  static Lines read(Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    List<Long> damaged = new ArrayList<>();
    if (Files.exists(file)) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      long number = 0;
      for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
        number++;
        Line.parse(line).ifPresent(lines::add);
        if (lines.size() + damaged.size() < number) {
          damaged.add(number);
        }
      }
    }
    return new Lines(lines, damaged);
  }

  /** Opens it for adding, after its last whole line. */
  static FileChannel append(Path file) throws IOException {
    FileChannel channel =
        OwnerOnly.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    long end = channel.size();
    ByteBuffer one = ByteBuffer.allocate(1);
    while (end > 0) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == '\n') {
        break;
      }
      end--;
    }
    channel.truncate(end);
    channel.position(end);
    return channel;
  }

  static void add(FileChannel channel, Line line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(line.text().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }
}
