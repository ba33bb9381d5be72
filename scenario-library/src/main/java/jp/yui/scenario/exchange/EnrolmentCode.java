package jp.yui.scenario.exchange;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * The one-time code that makes a terminal an agent: 100 random bits in an alphabet without
 * look-alikes (Crockford's base 32), in groups of four, as people read it from paper.
 */
public final class EnrolmentCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final SecureRandom RANDOM = new SecureRandom();

  private EnrolmentCode() {}

  public static String make() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(32)));
    }
    return code.toString();
  }

  /** What is kept of a code, however it was typed: small, full-width, with or without hyphens. */
  public static String digest(String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return Sha256.of(("yui-enrolment-1\n" + plain).getBytes(StandardCharsets.UTF_8));
  }
}
