package jp.yui.platform.distribution;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.platform.sealing.Sealer;
import jp.yui.scenario.trust.KeyFile;
import jp.yui.scenario.trust.OnlineKeys;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Roles;
import jp.yui.scenario.trust.SigningKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys that lie on the platform. Each is made here, sealed before it is kept, and never leaves.
 */
@Component
class PlatformKeys {
  private static final int PASSPHRASE = 64;

  private final JdbcClient jdbc;
  private final TrustFiles files;
  private final Sealer sealer;
  private final Clock clock;

  /** Opening one takes long on purpose. */
  private final Map<String, SigningKey> opened = new ConcurrentHashMap<>();

  PlatformKeys(JdbcClient jdbc, TrustFiles files, Sealer sealer, Clock clock) {
    this.jdbc = jdbc;
    this.files = files;
    this.sealer = sealer;
    this.clock = clock;
  }

  /** All of them; made where they are missing. */
  @Transactional
  public OnlineKeys all() {
    return new OnlineKeys(
        key(Roles.RELEASED), key(Roles.ASSIGNMENTS), key(Roles.SNAPSHOT), key(Roles.TIMESTAMP));
  }

  private SigningKey key(String role) {
    return opened.computeIfAbsent(role, this::read);
  }

  private SigningKey read(String role) {
    files.lock();
    return jdbc.sql("select sealed from trust_key where role = :role")
        .param("role", role)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .map(kept -> opened(role, kept))
        .orElseGet(() -> made(role));
  }

  private SigningKey opened(String role, byte[] sealed) {
    byte[] both = sealer.open(sealed, context(role));
    try {
      return KeyFile.read(
          Arrays.copyOfRange(both, PASSPHRASE, both.length), passphrase(both), role);
    } catch (Refused e) {
      throw new IllegalStateException(e); // only this class writes there
    }
  }

  private SigningKey made(String role) {
    SigningKey key = SigningKey.generate();
    byte[] random = new byte[PASSPHRASE / 2];
    new SecureRandom().nextBytes(random);
    byte[] passphrase =
        HexFormat.of().formatHex(random).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    byte[] file = KeyFile.write(key, passphrase(passphrase));
    byte[] both = Arrays.copyOf(passphrase, PASSPHRASE + file.length);
    System.arraycopy(file, 0, both, PASSPHRASE, file.length);
    jdbc.sql("insert into trust_key (role, sealed, made_at) values (:role, :sealed, :now)")
        .param("role", role)
        .param("sealed", sealer.seal(both, context(role)))
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return key;
  }

  private static char[] passphrase(byte[] both) {
    char[] passphrase = new char[PASSPHRASE];
    for (int i = 0; i < PASSPHRASE; i++) {
      passphrase[i] = (char) both[i];
    }
    return passphrase;
  }

  private static String context(String role) {
    return "trust_key " + role;
  }
}
