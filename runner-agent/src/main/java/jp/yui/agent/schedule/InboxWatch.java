package jp.yui.agent.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.agent.schedule.job.Job;
import jp.yui.agent.schedule.store.Inboxes;

/**
 * Notices files that have come into a watched inbox, once they do not grow any more. What is kept
 * of them are hashes: a file's name may name a person.
 */
final class InboxWatch {
  private static final int HASH_BYTES = 12;

  private final Inboxes inboxes;
  private final Map<String, Set<String>> before = new HashMap<>();

  InboxWatch(Inboxes inboxes) {
    this.inboxes = inboxes;
  }

  /**
   * All that is there, if something of it is new and everything stood still since it was looked at
   * last.
   */
  Optional<Set<String>> news(Job job) {
    Set<String> now;
    try {
      now = files(job.inbox());
    } catch (IOException e) {
      return Optional.empty();
    }
    Set<String> last = before.put(job.name(), now);
    if (!now.equals(last)) {
      return Optional.empty();
    }
    Set<String> known = inboxes.of(job.name());
    if (known.containsAll(now)) {
      return Optional.empty();
    }
    return Optional.of(now);
  }

  /** A run is due for them. */
  void taken(Job job, Set<String> files) {
    inboxes.put(job.name(), files);
  }

  private static Set<String> files(Path inbox) throws IOException {
    if (!Files.isDirectory(inbox)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.walk(inbox)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !String.valueOf(f.getFileName()).startsWith("."))
          .map(InboxWatch::mark)
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String mark(Path file) {
    try {
      String text = file + "\n" + Files.size(file) + "\n" + Files.getLastModifiedTime(file);
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
