package jp.yui.agent.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A picture's file: one line in the clear that says which picture it is, a random nonce of 12
 * bytes, and AES-256-GCM over key, facts and picture. The line is authenticated with the rest, so a
 * file that takes another's place does not open.
 */
final class Envelope {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String MAGIC = "yui-evidence-1";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  /** Which picture it is. */
  record Label(long number, long application, String step, Instant at) {
    private byte[] bytes() {
      return (MAGIC + "\t" + number + "\t" + application + "\t" + step + "\t" + at + "\n")
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  private Envelope() {}

  static byte[] seal(SecretKey key, Label label, Picture picture) {
    byte[] head = label.bytes();
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(head);
      byte[] sealed = cipher.doFinal(bytes(picture));
      byte[] file = Arrays.copyOf(head, head.length + NONCE + sealed.length);
      System.arraycopy(nonce, 0, file, head.length, NONCE);
      System.arraycopy(sealed, 0, file, head.length + NONCE, sealed.length);
      return file;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no AES-GCM", e);
    }
  }

  /**
   * What the file says it is, not yet checked.
   *
   * @throws GeneralSecurityException if it is no such file
   */
  static Label label(byte[] file) throws GeneralSecurityException {
    int end = endOfHead(file);
    String[] field = new String(file, 0, end - 1, StandardCharsets.UTF_8).split("\t", -1);
    try {
      if (field.length == 5 && field[0].equals(MAGIC)) {
        return new Label(
            Long.parseLong(field[1]), Long.parseLong(field[2]), field[3], Instant.parse(field[4]));
      }
    } catch (RuntimeException e) {
      // Falls through: not ours.
    }
    throw new GeneralSecurityException("no label");
  }

  /**
   * Opens it.
   *
   * @throws GeneralSecurityException if a bit of it was changed, or the key is another
   */
  static Picture open(SecretKey key, byte[] file) throws GeneralSecurityException {
    int end = endOfHead(file);
    if (file.length < end + NONCE) {
      throw new GeneralSecurityException("too short");
    }
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, file, end, NONCE));
    cipher.updateAAD(file, 0, end);
    return picture(cipher.doFinal(file, end + NONCE, file.length - end - NONCE));
  }

  private static int endOfHead(byte[] file) throws GeneralSecurityException {
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n') {
        return i + 1;
      }
    }
    throw new GeneralSecurityException("no label");
  }

  private static byte[] bytes(Picture picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(picture.png().length + 1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, picture.key());
      out.writeInt(picture.facts().size());
      for (Map.Entry<String, String> fact : picture.facts().entrySet()) {
        write(out, fact.getKey());
        write(out, fact.getValue());
      }
      out.writeInt(picture.png().length);
      out.write(picture.png());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static Picture picture(byte[] bytes) throws GeneralSecurityException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String key = read(in);
      Map<String, String> facts = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        facts.put(read(in), read(in));
      }
      return new Picture(key, facts, in.readNBytes(in.readInt()));
    } catch (IOException e) {
      throw new GeneralSecurityException("cut short");
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
