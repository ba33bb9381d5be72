package jp.yui.agent.schedule;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.home.Texts;

/** What the agent tells of its life, to the console and to a file a month; no personal values. */
final class Journal {
  static final Texts TEXTS = new Texts(Journal.class);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  private final PrintWriter out;
  private final Path folder;
  private final Clock clock;

  Journal(PrintWriter out, Path folder, Clock clock) {
    this.out = out;
    this.folder = folder;
    this.clock = clock;
  }

  /** Tells that text of the room, its {@code {0}} … filled in. */
  void tell(String key, Object... details) {
    line(TEXTS.say(key, details));
  }

  synchronized void line(String text) {
    LocalDateTime now = LocalDateTime.now(clock);
    String line = TIME.format(now) + "  " + text;
    out.println(line);
    out.flush();
    Path file = folder.resolve("agent-" + YearMonth.from(now) + ".log");
    try (FileChannel channel =
        OwnerOnly.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      // A full disk must not end the jobs; the console has it.
    }
  }
}
