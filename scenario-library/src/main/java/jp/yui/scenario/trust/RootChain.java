package jp.yui.scenario.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/** From the root that is trusted to the newest one, each signed by the one before (5.3). */
record RootChain(Kept kept, Reading reading, Limits limits) {
  /**
   * The newest root, kept.
   *
   * @param time by which it must not have expired
   * @throws Refused if one of them does not hold; those before it are kept
   */
  SignedFile<Root> newest(Instant time) throws Refused, IOException {
    SignedFile<Root> root = trusted();
    for (int i = 0; i < limits.rotations(); i++) {
      long version = root.says().version() + 1;
      String file = version + ".root.json";
      Optional<byte[]> raw = reading.optional(Roles.METADATA_FOLDER + file, file, limits.root());
      if (raw.isEmpty()) {
        break;
      }
      SignedFile<Root> next = SignedFile.read(file, raw.get(), Roles.ROOT, Root.class);
      signedByBoth(root.says(), next);
      if (next.says().version() == root.says().version()) {
        break; // the specification: discard it and go on with the trusted one
      }
      if (next.says().version() < version) {
        throw new Refused(RefusalCode.ROLLBACK, file, next.says().version(), root.says().version());
      }
      if (next.says().version() > version) {
        throw new Refused(RefusalCode.WRONG_VERSION, file, next.says().version(), version);
      }
      recover(root.says(), next.says());
      kept.role(Roles.ROOT, next.raw());
      root = next;
    }
    return root.fresh(time);
  }

  private SignedFile<Root> trusted() throws Refused, IOException {
    byte[] raw =
        kept.role(Roles.ROOT).orElseThrow(() -> new Refused(RefusalCode.NO_TRUST, "root.json"));
    return first(raw);
  }

  /** A root that is to be trusted without one before it: it must at least hold by itself. */
  static SignedFile<Root> first(byte[] raw) throws Refused {
    SignedFile<Root> root = SignedFile.read("root.json", raw, Roles.ROOT, Root.class);
    return root.signed(root.says().keys(), root.says().holders(Roles.ROOT));
  }

  static void signedByBoth(Root before, SignedFile<Root> next) throws Refused {
    next.signed(before.keys(), before.holders(Roles.ROOT));
    next.signed(next.says().keys(), next.says().holders(Roles.ROOT));
  }

  /**
   * Where the keys changed, whoever had the old ones may have driven the versions up, so those must
   * not count any more (5.3.11). Done at each step and before the root is kept: a root that is out
   * of date, or a crash, between here and there must not make it forgotten.
   */
  private void recover(Root before, Root next) throws IOException {
    if (!before.holders(Roles.TIMESTAMP).equals(next.holders(Roles.TIMESTAMP))
        || !before.holders(Roles.SNAPSHOT).equals(next.holders(Roles.SNAPSHOT))) {
      kept.forget(Roles.TIMESTAMP);
      kept.forget(Roles.SNAPSHOT);
    }
  }
}
