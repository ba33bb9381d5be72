package jp.yui.scenario.trust;

import java.time.Instant;
import java.util.Map;

/**
 * A metadata file that is of its form and its role; whether it is signed and fresh is asked of it.
 *
 * @param file its name, for texts
 * @param raw as it was read
 */
record SignedFile<T extends Metadata>(String file, byte[] raw, Envelope envelope, T says) {
  /**
   * Reads a file.
   *
   * @param role whose file it is
   * @throws Refused MALFORMED or WRONG_ROLE
   */
  static <T extends Metadata> SignedFile<T> read(
      String file, byte[] raw, String role, Class<T> kind) throws Refused {
    try {
      Envelope envelope = Envelope.read(raw);
      Metadata says = MetadataFormat.read(envelope.signed(), role);
      if (!kind.isInstance(says)) {
        throw new Refused(RefusalCode.WRONG_ROLE, file, MetadataFormat.type(envelope.signed()));
      }
      return new SignedFile<>(file, raw, envelope, kind.cast(says));
    } catch (Malformed e) {
      throw new Refused(RefusalCode.MALFORMED, file, String.valueOf(e.getMessage()));
    }
  }

  SignedFile<T> signed(Map<String, Key> keys, Holders holders) throws Refused {
    int signers = envelope.signers(keys, holders).size();
    if (signers < holders.threshold()) {
      throw new Refused(RefusalCode.NOT_SIGNED, file, says.version(), signers, holders.threshold());
    }
    return this;
  }

  SignedFile<T> fresh(Instant time) throws Refused {
    if (!says.expires().isAfter(time)) {
      throw new Refused(RefusalCode.EXPIRED, file, says.version(), says.expires());
    }
    return this;
  }
}
