package jp.yui.agent.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * By how much this machine's clock is ahead of the platform's, as its last answer showed.
 *
 * @param seconds below 0 where it is behind
 * @param at when that was, by this machine's clock
 */
public record PlatformClock(long seconds, Instant at) {
  private static final String FILE = "clock";

  /** As last seen; empty where the platform never answered. */
  public static Optional<PlatformClock> of(Home home) {
    try {
      Path file = home.sync().resolve(FILE);
      if (Files.notExists(file)) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(file);
      return Optional.of(
          new PlatformClock(Long.parseLong(lines.getFirst()), Instant.parse(lines.getLast())));
    } catch (IOException | DateTimeException | NumberFormatException e) {
      return Optional.empty(); // the next answer shows it anew
    }
  }

  /** Notes what an answer showed. */
  public static void note(Home home, Instant here, Instant there) throws IOException {
    String text = Duration.between(there, here).toSeconds() + "\n" + here + "\n";
    AtomicFile.write(home.sync().resolve(FILE), text.getBytes(StandardCharsets.UTF_8));
  }
}
