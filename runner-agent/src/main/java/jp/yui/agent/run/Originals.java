package jp.yui.agent.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The originals, byte for byte, under the hash of their content: what was applied for can be shown
 * even when the inbox has been cleared. A file that is there already is not written again.
 */
final class Originals {
  private final Path folder;

  Originals(Path folder) {
    this.folder = folder;
  }

  /**
   * Keeps a copy that is durable when this returns.
   *
   * @return SHA-256 of the content, in hex
   */
  String keep(Path original) {
    try {
      Path copy = Files.createTempFile(Files.createDirectories(folder), "incoming", ".tmp");
      try {
        String hash = copy(original, copy);
        Path kept = place(hash);
        Files.createDirectories(kept.getParent());
        if (!Files.exists(kept)) {
          Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        return hash;
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The copy of that content, if it was kept. */
  Optional<Path> find(String sha256) {
    return Optional.of(place(sha256)).filter(Files::exists);
  }

  private Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static String copy(Path from, Path to) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest);
        var out = Files.newOutputStream(to)) {
      in.transferTo(out);
    }
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }
}
