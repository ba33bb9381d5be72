package jp.yui.platform.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.platform.sealing.Sealer;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The secrets of second factors, sealed in the data base. Those that an older version wrote in
 * clear are sealed before the site opens; one that an older instance writes meanwhile is still
 * understood.
 */
@Component
class SealedSecrets implements SmartInitializingSingleton {
  /** Base32 has none. */
  private static final String SEALED = "sealed:";

  private final JdbcClient jdbc;
  private final Sealer sealer;

  SealedSecrets(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  /**
   * @param secret in Base32
   * @return as it may stand in the data base
   */
  String seal(long account, String secret) {
    byte[] sealed = sealer.seal(secret.getBytes(StandardCharsets.US_ASCII), context(account));
    return SEALED + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** The account's secret in Base32; empty where it has none. */
  Optional<String> of(long account) {
    return jdbc.sql("select secret from second_factor where account = :id")
        .param("id", account)
        .query(String.class)
        .optional()
        .map(kept -> kept.startsWith(SEALED) ? open(account, kept) : kept);
  }

  @Override
  public void afterSingletonsInstantiated() {
    plain()
        .forEach(
            (account, secret) ->
                jdbc.sql("update second_factor set secret = :sealed where account = :id")
                    .param("sealed", seal(account, secret))
                    .param("id", account)
                    .update());
  }

  private Map<Long, String> plain() {
    return jdbc
        .sql("select account, secret from second_factor where secret not like :sealed")
        .param("sealed", SEALED + "%")
        .query((row, number) -> Map.entry(row.getLong("account"), row.getString("secret")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private String open(long account, String kept) {
    byte[] sealed = Base64.getUrlDecoder().decode(kept.substring(SEALED.length()));
    return new String(sealer.open(sealed, context(account)), StandardCharsets.US_ASCII);
  }

  private static String context(long account) {
    return "second-factor " + account;
  }
}
