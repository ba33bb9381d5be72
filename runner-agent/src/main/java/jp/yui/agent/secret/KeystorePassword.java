package jp.yui.agent.secret;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;

/**
 * What opens the keystore: {@code YUI_KEYSTORE_PASSWORD}, or a file that the agent makes for its
 * owner only.
 *
 * <p>The file lies beside the keystore, so it protects against a copy of the keystore alone and not
 * against whoever reads the whole home. An agent that starts by itself at night has nobody to ask.
 */
final class KeystorePassword {
  private static final String VARIABLE = "YUI_KEYSTORE_PASSWORD";

  private KeystorePassword() {}

  static Secret of(Home home) {
    String given = System.getenv(VARIABLE);
    if (given != null && !given.isEmpty()) {
      return Secret.of(given.toCharArray());
    }
    try {
      return read(home);
    } catch (IOException e) {
      throw Keystore.TEXTS.problem(
          "keystore-key-unreadable", home.keystoreKey(), String.valueOf(e.getMessage()));
    }
  }

  private static Secret read(Home home) throws IOException {
    Path file = home.keystoreKey();
    if (Files.notExists(file)) {
      if (Files.exists(home.keystore())) {
        throw Keystore.TEXTS.problem("keystore-key-lost", home.keystore(), file, VARIABLE);
      }
      create(file);
    }
    if (OwnerOnly.othersCanRead(file)) {
      throw Keystore.TEXTS.problem("file-open-to-others", file);
    }
    String word = Files.readString(file, StandardCharsets.US_ASCII).strip();
    if (word.isEmpty()) {
      throw Keystore.TEXTS.problem("keystore-key-empty", file, VARIABLE);
    }
    return Secret.of(word.toCharArray());
  }

  private static void create(Path file) throws IOException {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(draft);
    try (FileChannel channel = OwnerOnly.newFile(draft)) {
      channel.write(
          ByteBuffer.wrap(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII)));
      channel.force(true);
    }
    try {
      // A link, not a rename: of two processes that start at once, the first one's word stays.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // The other was first.
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
