package jp.yui.agent.secret;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.home.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The agent's own keystore (PKCS#12): secrets that people put in by name, and the two keys that the
 * agent makes for itself, for the ledger and for the evidence.
 */
public final class Keystore {
  static final Texts TEXTS = new Texts(Keystore.class);
  private static final String SECRET = "secret.";
  private static final String LEDGER = "key.ledger";
  private static final String EVIDENCE = "key.evidence";
  private static final String AGENT = "key.agent";

  private final Home home;
  private final Secret password;
  private KeyStore store;

  private Keystore(Home home, Secret password, KeyStore store) {
    this.home = home;
    this.password = password;
    this.store = store;
  }

  /**
   * Opens the keystore of that home, and makes it if there is none.
   *
   * @throws jp.yui.agent.home.AgentProblem if it cannot be opened with the password at hand
   */
  public static Keystore open(Home home) {
    Secret password = KeystorePassword.of(home);
    return new Keystore(home, password, load(home.keystore(), password));
  }

  /**
   * The key that the ledger's file is encrypted with.
   *
   * @param ledgerExists whether a ledger is there already: then a new key would be of no use
   */
  public Secret ledgerKey(boolean ledgerExists) {
    byte[] key = ownKey(LEDGER, ledgerExists, home.ledger());
    try {
      return Secret.of(HexFormat.of().formatHex(key).toCharArray());
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /**
   * The key that pictures are encrypted with.
   *
   * @param evidenceExists whether there are pictures already: then a new key would be of no use
   */
  public SecretKey evidenceKey(boolean evidenceExists) {
    return new SecretKeySpec(ownKey(EVIDENCE, evidenceExists, home.evidence()), "AES");
  }

  /**
   * A key by which the platform knows this agent, in its PKCS#8 form.
   *
   * @param use {@code "now"}, or {@code "next"} while one takes the other's place
   */
  public Optional<byte[]> agentKey(String use) {
    return key(AGENT + "." + use);
  }

  /** Keeps such a key in place of an earlier one; null forgets it. */
  public void keepAgentKey(String use, byte @Nullable [] pkcs8) {
    String alias = AGENT + "." + use;
    change(
        latest -> {
          if (pkcs8 != null) {
            put(latest, alias, pkcs8);
          } else if (latest.containsAlias(alias)) {
            latest.deleteEntry(alias);
          }
        });
  }

  /** The names of all secrets, in order. */
  public List<String> names() {
    try {
      return Collections.list(store.aliases()).stream()
          .filter(alias -> alias.startsWith(SECRET))
          .map(alias -> alias.substring(SECRET.length()).toUpperCase(Locale.ROOT))
          .sorted()
          .toList();
    } catch (GeneralSecurityException e) {
      throw TEXTS.problem("keystore-unreadable", home.keystore());
    }
  }

  /** The secret of that name. */
  public Optional<Secret> get(String name) {
    return key(SECRET + SecretName.valid(name)).map(Keystore::asSecret);
  }

  /** Keeps a secret, in place of an earlier one of that name. */
  public void set(String name, Secret value) {
    char[] text = SecretName.validValue(name, value.reveal());
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
    byte[] raw = new byte[bytes.remaining()];
    bytes.get(raw);
    change(latest -> put(latest, SECRET + SecretName.valid(name), raw));
    Arrays.fill(raw, (byte) 0);
    Arrays.fill(bytes.array(), (byte) 0);
    Arrays.fill(text, '\0');
  }

  /** Forgets a secret; false if there is none of that name. */
  public boolean remove(String name) {
    String alias = SECRET + SecretName.valid(name);
    if (key(alias).isEmpty()) {
      return false;
    }
    change(latest -> latest.deleteEntry(alias));
    return true;
  }

  private byte[] ownKey(String alias, boolean needed, Path what) {
    Optional<byte[]> kept = key(alias);
    if (kept.isPresent()) {
      return kept.get();
    }
    if (needed) {
      throw TEXTS.problem("own-key-lost", what, home.keystore());
    }
    change(
        latest -> {
          if (!latest.containsAlias(alias)) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            put(latest, alias, fresh);
          }
        });
    return key(alias).orElseThrow();
  }

  private Optional<byte[]> key(String alias) {
    char[] word = password.reveal();
    try {
      Key key = store.getKey(alias, word);
      return Optional.ofNullable(key).map(Key::getEncoded);
    } catch (GeneralSecurityException e) {
      throw TEXTS.problem("keystore-unreadable", home.keystore());
    } finally {
      Arrays.fill(word, '\0');
    }
  }

  private void put(KeyStore target, String alias, byte[] value) throws GeneralSecurityException {
    char[] word = password.reveal();
    try {
      // PKCS#12 wants a known algorithm's name; what lies under it is any sequence of bytes.
      KeyStore.Entry entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(value, "AES"));
      target.setEntry(alias, entry, new KeyStore.PasswordProtection(word));
    } finally {
      Arrays.fill(word, '\0');
    }
  }

  private interface Change {
    void on(KeyStore latest) throws GeneralSecurityException;
  }

  // Another process (an agent at work, a person's `secret set`) may have changed the file since.
  private void change(Change change) {
    Path lock = home.root().resolve("keystore.lock");
    char[] word = password.reveal();
    try (FileChannel channel =
            OwnerOnly.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      KeyStore latest = load(home.keystore(), password);
      change.on(latest);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      latest.store(out, word);
      AtomicFile.write(home.keystore(), out.toByteArray());
      store = latest;
    } catch (IOException | GeneralSecurityException e) {
      throw TEXTS.problem("keystore-not-written", home.keystore(), e.getClass().getSimpleName());
    } finally {
      Arrays.fill(word, '\0');
    }
  }

  private static KeyStore load(Path file, Secret password) {
    char[] word = password.reveal();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      if (Files.notExists(file)) {
        store.load(null, word);
        return store;
      }
      if (OwnerOnly.othersCanRead(file)) {
        throw TEXTS.problem("file-open-to-others", file);
      }
      try (InputStream in = Files.newInputStream(file)) {
        store.load(in, word);
      }
      return store;
    } catch (IOException | GeneralSecurityException e) {
      // The cause names the provider's inside only; a wrong password is the usual one.
      throw TEXTS.problem("keystore-unreadable", file);
    } finally {
      Arrays.fill(word, '\0');
    }
  }

  private static Secret asSecret(byte[] bytes) {
    CharBuffer chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    char[] text = new char[chars.remaining()];
    chars.get(text);
    Secret secret = Secret.of(text);
    Arrays.fill(text, '\0');
    Arrays.fill(chars.array(), '\0');
    Arrays.fill(bytes, (byte) 0);
    return secret;
  }
}
