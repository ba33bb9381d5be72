package jp.yui.agent.screen.browser;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What one start of a browser left on this machine, as a small file: one line a process ({@code
 * role pid start}) and one for the profile folder.
 *
 * @param profile the folder given to the browser for its data, of a name used only once
 * @param processes the agent itself, the driver and the browsers
 */
record BrowserRecord(Path profile, List<Recorded> processes) {

  /**
   * @param start in milliseconds since 1970; tells a process from a later one of the same id
   */
  record Recorded(Role role, long pid, long start) {}

  enum Role {
    AGENT,
    DRIVER,
    BROWSER
  }

  BrowserRecord with(Recorded one) {
    List<Recorded> more = new ArrayList<>(processes);
    more.add(one);
    return new BrowserRecord(profile, List.copyOf(more));
  }

  /** Writes it so that it survives the end of this process at any moment. */
  void writeTo(Path file) throws IOException {
    StringBuilder text = new StringBuilder("profile " + profile + "\n");
    for (Recorded p : processes) {
      text.append(p.role()).append(' ').append(p.pid()).append(' ').append(p.start()).append('\n');
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
  }

  static BrowserRecord read(Path file) throws IOException {
    Path profile = Path.of("");
    List<Recorded> processes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("profile ")) {
        profile = Path.of(line.substring("profile ".length()));
      } else {
        String[] parts = line.split(" ", 3);
        processes.add(
            new Recorded(
                Role.valueOf(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
      }
    }
    return new BrowserRecord(profile, List.copyOf(processes));
  }
}
