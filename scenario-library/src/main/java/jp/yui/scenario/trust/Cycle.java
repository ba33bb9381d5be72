package jp.yui.scenario.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One update, step by step as in the specification's detailed workflow (5.1 to 5.6). */
final class Cycle {
  private final Kept kept;
  private final Reading reading;
  private final Limits limits;
  private final Instant time;
  private final Map<String, SignedFile<?>> read = new LinkedHashMap<>();

  /**
   * An update.
   *
   * @param time the fixed update start time (5.1)
   */
  Cycle(Kept kept, Reading reading, Limits limits, Instant time) {
    this.kept = kept;
    this.reading = reading;
    this.limits = limits;
    this.time = time;
  }

  /** All files of the newest state, each checked and kept. */
  Trusted run() throws Refused, IOException {
    SignedFile<Root> root = note(Roles.ROOT, new RootChain(kept, reading, limits).newest(time));
    SignedFile<Timestamp> timestamp = note(Roles.TIMESTAMP, timestamp(root.says()));
    SignedFile<Snapshot> snapshot =
        note(Roles.SNAPSHOT, snapshot(root.says(), timestamp.says().snapshot()));
    Targets top =
        role(
            Roles.TARGETS,
            root.says().keys(),
            root.says().holders(Roles.TARGETS),
            root.says(),
            snapshot.says());
    search(root.says(), snapshot.says()).all(top);
    return new Trusted(read, limits);
  }

  Search search(Root root, Snapshot snapshot) {
    return new Search(
        (delegation, delegator) -> {
          try {
            return role(delegation.name(), delegator.keys(), delegation.holders(), root, snapshot);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        },
        limits.roles());
  }

  private SignedFile<Timestamp> timestamp(Root root) throws Refused, IOException {
    Holders holders = root.holders(Roles.TIMESTAMP);
    String file = "timestamp.json";
    Optional<SignedFile<Timestamp>> trusted =
        trusted(Roles.TIMESTAMP, root.keys(), holders, Timestamp.class);
    byte[] raw = reading.needed(Roles.METADATA_FOLDER + file, file, limits.timestamp());
    SignedFile<Timestamp> next =
        SignedFile.read(file, raw, Roles.TIMESTAMP, Timestamp.class).signed(root.keys(), holders);
    if (trusted.isPresent()) {
      Timestamp before = trusted.get().says();
      if (next.says().version() == before.version()) {
        return trusted.get().fresh(time); // nothing new, whatever else it says (5.4.3.1)
      }
      noRollback(file, next.says().version(), before.version());
      noRollback("snapshot.json", next.says().snapshot().version(), before.snapshot().version());
    }
    next.fresh(time);
    kept.role(Roles.TIMESTAMP, raw);
    return next;
  }

  private SignedFile<Snapshot> snapshot(Root root, MetaFile named) throws Refused, IOException {
    Holders holders = root.holders(Roles.SNAPSHOT);
    String file = "snapshot.json";
    Optional<SignedFile<Snapshot>> trusted =
        trusted(Roles.SNAPSHOT, root.keys(), holders, Snapshot.class);
    if (trusted.filter(before -> isStill(before, named)).isPresent()) {
      return trusted.get().fresh(time);
    }
    byte[] raw = named(root, file, named, limits.snapshot());
    SignedFile<Snapshot> next =
        SignedFile.read(file, raw, Roles.SNAPSHOT, Snapshot.class).signed(root.keys(), holders);
    rightVersion(file, next.says().version(), named.version());
    if (trusted.isPresent()) {
      noneOlder(trusted.get().says(), next.says());
    }
    next.fresh(time);
    kept.role(Roles.SNAPSHOT, raw);
    return next;
  }

  /** A targets file, the top one or a delegated one (5.6.1 to 5.6.6). */
  private Targets role(
      String role, Map<String, Key> keys, Holders holders, Root root, Snapshot snapshot)
      throws Refused, IOException {
    String file = Roles.file(role);
    MetaFile named = snapshot.files().get(role + ".json");
    if (named == null) {
      throw new Refused(RefusalCode.MISSING, file);
    }
    Optional<SignedFile<Targets>> trusted = trusted(role, keys, holders, Targets.class);
    if (trusted.filter(before -> isStill(before, named)).isPresent()) {
      return note(role, trusted.get().fresh(time)).says();
    }
    byte[] raw = named(root, file, named, limits.targets());
    SignedFile<Targets> next =
        SignedFile.read(file, raw, role, Targets.class).signed(keys, holders);
    rightVersion(file, next.says().version(), named.version());
    next.fresh(time);
    kept.role(role, raw);
    return note(role, next).says();
  }

  /** Reads a file that another one names, by its length and hashes where those are said. */
  private byte[] named(Root root, String file, MetaFile named, int limit) throws Refused {
    String path =
        Roles.METADATA_FOLDER + (root.consistentSnapshot() ? named.version() + "." : "") + file;
    byte[] raw = reading.needed(path, file, Math.min(named.length().orElse(limit), limit));
    if (!named.fits(raw)) {
      throw new Refused(RefusalCode.WRONG_CONTENT, file, named.version());
    }
    return raw;
  }

  /** What is kept of a role, as far as its keys still vouch for it. */
  private <T extends Metadata> Optional<SignedFile<T>> trusted(
      String role, Map<String, Key> keys, Holders holders, Class<T> kind) throws IOException {
    Optional<byte[]> raw = kept.role(role);
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          SignedFile.read(Roles.file(role), raw.get(), role, kind).signed(keys, holders));
    } catch (Refused e) {
      return Optional.empty();
    }
  }

  private static boolean isStill(SignedFile<?> before, MetaFile named) {
    return before.says().version() == named.version() && named.fits(before.raw());
  }

  private static void noneOlder(Snapshot before, Snapshot next) throws Refused {
    for (Map.Entry<String, MetaFile> file : before.files().entrySet()) {
      MetaFile now = next.files().get(file.getKey());
      if (now == null) {
        throw new Refused(RefusalCode.VANISHED, file.getKey(), next.version());
      }
      noRollback(file.getKey(), now.version(), file.getValue().version());
    }
  }

  private static void noRollback(String file, long next, long before) throws Refused {
    if (next < before) {
      throw new Refused(RefusalCode.ROLLBACK, file, next, before);
    }
  }

  private static void rightVersion(String file, long version, long named) throws Refused {
    if (version != named) {
      throw new Refused(RefusalCode.WRONG_VERSION, file, version, named);
    }
  }

  private <T extends Metadata> SignedFile<T> note(String role, SignedFile<T> file) {
    read.put(role, file);
    return file;
  }
}
