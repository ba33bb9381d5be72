package jp.yui.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** {@code SHA256SUMS}: every file of the package by its hash, as sha256sum reads it. */
final class Checksums {
  static final String FILE = "SHA256SUMS";

  private Checksums() {}

  static byte[] write(Tree tree) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : tree.files()) {
      lines.append(sha256(tree.at(name))).append("  ").append(name).append('\n');
    }
    byte[] content = lines.toString().getBytes(StandardCharsets.UTF_8);
    tree.write(FILE, content);
    return content;
  }

  static String sha256(Path file) throws IOException {
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
