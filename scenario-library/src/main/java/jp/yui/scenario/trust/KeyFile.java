package jp.yui.scenario.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.EncryptedPrivateKeyInfo;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PBEParameterSpec;

/**
 * A key pair in a file: the private key as PKCS#8 under a passphrase (PBES2 with PBKDF2-HMAC-SHA256
 * and AES-256), the public key beside it, so that it can be shown without the passphrase. Other
 * tools can read both parts.
 */
public final class KeyFile {
  /** How often the passphrase is hashed, so that guessing it is slow. */
  static final int ITERATIONS = 600_000;

  /** More than that only keeps the machine busy. */
  private static final int MOST_ITERATIONS = 10_000_000;

  private static final String ALGORITHM = "PBEWithHmacSHA256AndAES_256";
  private static final String SECRET = "ENCRYPTED PRIVATE KEY";
  private static final String PUBLIC = "PUBLIC KEY";

  private KeyFile() {}

  /**
   * The file's content; the passphrase is not kept.
   *
   * @param passphrase letters, digits and signs of ASCII, so that every keyboard can type it
   */
  public static byte[] write(SigningKey key, char[] passphrase) {
    if (!isTypable(passphrase)) {
      throw new IllegalArgumentException("a passphrase of printable ASCII");
    }
    byte[] salt = new byte[16];
    new SecureRandom().nextBytes(salt);
    PBEKeySpec spec = new PBEKeySpec(passphrase);
    try {
      SecretKey secret = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec);
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(Cipher.ENCRYPT_MODE, secret, new PBEParameterSpec(salt, ITERATIONS));
      byte[] locked = cipher.doFinal(key.privateKey().getEncoded());
      byte[] file =
          new EncryptedPrivateKeyInfo(standard(cipher.getParameters()), locked).getEncoded();
      return (pem(SECRET, file) + pem(PUBLIC, key.publicKey().encoded()))
          .getBytes(StandardCharsets.US_ASCII);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    } finally {
      spec.clearPassword();
    }
  }

  /** Whether a key can be kept under that passphrase. */
  public static boolean isTypable(char[] passphrase) {
    boolean typable = passphrase.length > 0;
    for (char letter : passphrase) {
      typable &= letter >= ' ' && letter <= '~';
    }
    return typable;
  }

  /** The public part alone, to be handed to whoever makes the plan. */
  public static byte[] publicPart(Key key) {
    return pem(PUBLIC, key.encoded()).getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * The public key in a file, with or without the private one.
   *
   * @throws Refused KEY_FILE if there is none
   */
  public static Key publicKey(byte[] file, String name) throws Refused {
    try {
      return Key.decoded(part(file, PUBLIC, name));
    } catch (IllegalArgumentException e) {
      throw new Refused(RefusalCode.KEY_FILE, name);
    }
  }

  /**
   * The key pair in a file.
   *
   * @param name of the file, for texts
   * @throws Refused KEY_LOCKED if the passphrase is not the one, KEY_FILE if it is no such file
   */
  public static SigningKey read(byte[] file, char[] passphrase, String name) throws Refused {
    Key publicKey = publicKey(file, name);
    EncryptedPrivateKeyInfo info = info(part(file, SECRET, name), name);
    PBEKeySpec spec = new PBEKeySpec(passphrase);
    try {
      SecretKey secret = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec);
      Cipher cipher = Cipher.getInstance(ALGORITHM);
      cipher.init(Cipher.DECRYPT_MODE, secret, info.getAlgParameters());
      PKCS8EncodedKeySpec opened = info.getKeySpec(cipher);
      SigningKey key =
          new SigningKey(publicKey, KeyFactory.getInstance("Ed25519").generatePrivate(opened));
      byte[] trial = name.getBytes(StandardCharsets.UTF_8);
      if (!publicKey.verifies(trial, key.sign(trial))) {
        throw new Refused(RefusalCode.KEY_FILE, name);
      }
      return key;
    } catch (GeneralSecurityException e) {
      throw new Refused(RefusalCode.KEY_LOCKED, name);
    } finally {
      spec.clearPassword();
    }
  }

  private static EncryptedPrivateKeyInfo info(byte[] encoded, String name) throws Refused {
    try {
      EncryptedPrivateKeyInfo info = new EncryptedPrivateKeyInfo(encoded);
      AlgorithmParameters parameters = info.getAlgParameters();
      // Its text is the only place where Java says which of PBES2's many forms this is.
      if (parameters == null || !parameters.toString().equals(ALGORITHM)) {
        throw new Refused(RefusalCode.KEY_FILE, name);
      }
      int iterations = parameters.getParameterSpec(PBEParameterSpec.class).getIterationCount();
      if (iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
        throw new Refused(RefusalCode.KEY_FILE, name);
      }
      return info;
    } catch (IOException | GeneralSecurityException e) {
      throw new Refused(RefusalCode.KEY_FILE, name);
    }
  }

  /** The same parameters by the standard's name: Java has no number for its own name of them. */
  private static AlgorithmParameters standard(AlgorithmParameters parameters)
      throws GeneralSecurityException, IOException {
    AlgorithmParameters standard = AlgorithmParameters.getInstance("PBES2");
    standard.init(parameters.getEncoded());
    return standard;
  }

  private static String pem(String kind, byte[] content) {
    return "-----BEGIN "
        + kind
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
        + "\n-----END "
        + kind
        + "-----\n";
  }

  private static byte[] part(byte[] file, String kind, String name) throws Refused {
    Matcher part =
        Pattern.compile("-----BEGIN " + kind + "-----([^-]*)-----END " + kind + "-----")
            .matcher(new String(file, StandardCharsets.ISO_8859_1));
    if (!part.find()) {
      throw new Refused(RefusalCode.KEY_FILE, name);
    }
    try {
      return Base64.getMimeDecoder().decode(part.group(1));
    } catch (IllegalArgumentException e) {
      throw new Refused(RefusalCode.KEY_FILE, name);
    }
  }
}
