package jp.yui.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the key: the setting's, else the file's; made only where nothing has been sealed yet. A
 * text sealed in the data base proves that it is the right one, before anybody signs in.
 */
final class SealingKey {
  static final String SETTING = "YUI_SEALING_KEY";
  private static final String CONTEXT = "proof";

  private final JdbcClient jdbc;
  private final String setting;
  private final KeyFile file;

  /**
   * @param setting Base64; blank where there is none
   */
  SealingKey(JdbcClient jdbc, String setting, KeyFile file) {
    this.jdbc = jdbc;
    this.setting = setting;
    this.file = file;
  }

  /**
   * @throws SealingProblem where there is none, or another than the one things are sealed with
   */
  Sealer sealer() {
    Sealer sealer = new Sealer(key());
    prove(sealer);
    return sealer;
  }

  private byte[] key() {
    if (!setting.isBlank()) {
      return KeyText.read(setting, SETTING);
    }
    // Asked first: another process that starts just now makes the file before the proof.
    boolean used = proof().isPresent();
    if (!file.exists()) {
      if (used) {
        throw new SealingProblem("sealing.missing", file.path().toString());
      }
      file.make();
    }
    return file.read();
  }

  private void prove(Sealer sealer) {
    if (proof().isEmpty()) {
      keep(sealer.seal("yui".getBytes(StandardCharsets.US_ASCII), CONTEXT));
    }
    try {
      sealer.open(proof().orElseThrow(), CONTEXT);
    } catch (SealBrokenException e) {
      throw new SealingProblem(
          "sealing.other", setting.isBlank() ? file.path().toString() : SETTING);
    }
  }

  private void keep(byte[] proof) {
    try {
      jdbc.sql("insert into sealing_key (one, proof) values (1, :proof)")
          .param("proof", proof)
          .update();
    } catch (DuplicateKeyException e) {
      // Another instance was first; whether its key is this one is seen next.
    }
  }

  private Optional<byte[]> proof() {
    return jdbc.sql("select proof from sealing_key")
        .query((row, number) -> row.getBytes("proof"))
        .optional();
  }
}
