package jp.yui.scenario.trust;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a stranger on the line, a stale medium, or a thief of some keys may make of a
 * repository. Each begins with a world that a terminal has followed, and ends in a refusal: of the
 * update, or of {@link World#NEXT} where that is what was tampered with.
 */
public final class TamperedVariants {
  /**
   * One of them.
   *
   * @param name what was done, for reports
   * @param code why our client refuses it
   * @param onDownload whether the update passes and the file of {@link World#NEXT} is refused
   * @param tamper what to do to a world after its terminals followed it
   */
  public record Variant(String name, RefusalCode code, boolean onDownload, Tampering tamper) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What is done to a world. */
  @FunctionalInterface
  public interface Tampering {
    void to(World world) throws Exception;
  }

  /**
   * What other clients may take: only the role's own keys can make these, and they do no harm by
   * themselves. tuf-js compares no key with its id, and takes the last of two names.
   */
  static final List<String> WE_ARE_STRICTER =
      List.of("targets with a key under a wrong id", "released with one name twice");

  private TamperedVariants() {}

  public static List<Variant> all() {
    List<Variant> all = new ArrayList<>();
    all.addAll(timestamps());
    all.addAll(snapshots());
    all.addAll(roles());
    all.addAll(roots());
    all.addAll(files());
    return all;
  }

  private static List<Variant> timestamps() {
    return List.of(
        update(
            "timestamp changed after signing",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.release();
              unsignedChange(world, Roles.TIMESTAMP);
            }),
        update(
            "timestamp without signatures",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.TIMESTAMP, World::bump, List.of())),
        update(
            "timestamp by a stranger's key",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.TIMESTAMP, World::bump, List.of(SigningKey.generate()))),
        update(
            "timestamp by the snapshot's key",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.TIMESTAMP, World::bump, List.of(world.online.snapshot()))),
        update(
            "timestamp out of date",
            RefusalCode.EXPIRED,
            world -> world.forge(Roles.TIMESTAMP, signed -> expired(world, signed))),
        update(
            "timestamp older than trusted",
            RefusalCode.ROLLBACK,
            world -> world.forge(Roles.TIMESTAMP, signed -> signed.put("version", 1L))),
        update(
            "timestamp names an older snapshot",
            RefusalCode.ROLLBACK,
            world ->
                world.forge(
                    Roles.TIMESTAMP,
                    signed -> {
                      World.bump(signed);
                      signed.put("meta", Map.of("snapshot.json", Map.of("version", 1L)));
                    })),
        update(
            "timestamp missing",
            RefusalCode.MISSING,
            world -> world.files.delete("metadata/timestamp.json")),
        update(
            "timestamp cut off",
            RefusalCode.MALFORMED,
            world -> {
              byte[] head = world.head(Roles.TIMESTAMP);
              world.files.write(
                  "metadata/timestamp.json", java.util.Arrays.copyOf(head, head.length / 2));
            }),
        update(
            "timestamp too large",
            RefusalCode.TOO_LARGE,
            world -> world.files.write("metadata/timestamp.json", padded(world, 20_000))),
        update(
            "snapshot in the timestamp's place",
            RefusalCode.WRONG_ROLE,
            world -> world.files.write("metadata/timestamp.json", world.head(Roles.SNAPSHOT))),
        update(
            "timestamp of another specification",
            RefusalCode.MALFORMED,
            world ->
                world.forge(
                    Roles.TIMESTAMP,
                    signed -> {
                      World.bump(signed);
                      signed.put("spec_version", "2.0.0");
                    })));
  }

  private static List<Variant> snapshots() {
    return List.of(
        update(
            "snapshot missing",
            RefusalCode.MISSING,
            world -> {
              world.release();
              world.files.delete(
                  "metadata/" + World.version(world.head(Roles.SNAPSHOT)) + ".snapshot.json");
            }),
        update(
            "snapshot changed after the timestamp named it",
            RefusalCode.WRONG_CONTENT,
            world -> {
              world.release();
              world.forge(Roles.SNAPSHOT, signed -> otherDate(world, signed));
            }),
        update(
            "snapshot by the timestamp's key",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.forge(Roles.SNAPSHOT, World::bump, List.of(world.online.timestamp()));
              world.followSnapshot();
            }),
        update(
            "snapshot out of date",
            RefusalCode.EXPIRED,
            world -> {
              world.forge(Roles.SNAPSHOT, signed -> expired(world, signed));
              world.followSnapshot();
            }),
        update(
            "snapshot of another version than named",
            RefusalCode.WRONG_VERSION,
            world -> {
              world.forge(Roles.SNAPSHOT, World::bump);
              byte[] snapshot = world.head(Roles.SNAPSHOT);
              world.files.write("metadata/9.snapshot.json", snapshot);
              world.forge(
                  Roles.TIMESTAMP,
                  signed -> {
                    World.bump(signed);
                    signed.put("meta", Map.of("snapshot.json", Map.of("version", 9L)));
                  });
            }),
        update(
            "a role vanished from the snapshot",
            RefusalCode.VANISHED,
            world -> {
              world.forge(
                  Roles.SNAPSHOT,
                  signed -> {
                    World.bump(signed);
                    meta(signed).remove("assignments.json");
                  });
              world.followSnapshot();
            }),
        update(
            "a role rolled back in the snapshot",
            RefusalCode.ROLLBACK,
            world -> {
              world.forge(
                  Roles.SNAPSHOT,
                  signed -> {
                    World.bump(signed);
                    meta(signed).put("released.json", Map.of("version", 1L));
                  });
              world.followSnapshot();
            }));
  }

  private static List<Variant> roles() {
    return List.of(
        update(
            "targets by all online keys",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.forge(
                  Roles.TARGETS,
                  World::bump,
                  List.of(
                      world.online.released(), world.online.snapshot(), world.online.timestamp()));
              world.follow();
            }),
        update(
            "targets out of date",
            RefusalCode.EXPIRED,
            world -> {
              world.forge(Roles.TARGETS, signed -> expired(world, signed));
              world.follow();
            }),
        update(
            "targets changed after the snapshot named it",
            RefusalCode.WRONG_CONTENT,
            world -> {
              world.forge(Roles.TARGETS, World::bump);
              world.follow();
              world.forge(Roles.TARGETS, signed -> otherDate(world, signed));
            }),
        update(
            "targets with a key under a wrong id",
            RefusalCode.MALFORMED,
            world -> {
              world.forge(
                  Roles.TARGETS,
                  signed -> {
                    World.bump(signed);
                    Map<String, Object> keys = child(child(signed, "delegations"), "keys");
                    keys.put("00".repeat(32), keys.values().iterator().next());
                  });
              world.follow();
            }),
        update(
            "released by the assignments' key",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.forge(Roles.RELEASED, World::bump, List.of(world.online.assignments()));
              world.follow();
            }),
        update(
            "released out of date",
            RefusalCode.EXPIRED,
            world -> {
              world.forge(Roles.RELEASED, signed -> expired(world, signed));
              world.follow();
            }),
        update(
            "released of an older state",
            RefusalCode.WRONG_CONTENT,
            world -> {
              byte[] old = world.head(Roles.RELEASED);
              long version = World.version(old) + 1;
              world.release();
              world.files.write("metadata/" + version + ".released.json", old);
            }),
        update(
            "released missing",
            RefusalCode.MISSING,
            world -> {
              world.release();
              world.files.delete(
                  "metadata/" + World.version(world.head(Roles.RELEASED)) + ".released.json");
            }),
        update(
            "released with one name twice",
            RefusalCode.MALFORMED,
            world -> {
              world.forge(Roles.RELEASED, World::bump);
              byte[] head = world.head(Roles.RELEASED);
              String twice =
                  new String(head)
                      .replaceFirst("\"signatures\"", "\"signatures\" : [], \"signatures\"");
              world.put(Roles.RELEASED, World.version(head), twice.getBytes());
              world.follow();
            }));
  }

  private static List<Variant> roots() {
    return List.of(
        update(
            "root by one holder of two",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.ROOT, World::bump, List.of(world.holders.get(0)))),
        update(
            "root by one holder twice",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.forge(Roles.ROOT, World::bump, List.of(world.holders.get(0)));
              Envelope one = Envelope.read(world.head(Roles.ROOT));
              MetadataSignature signature = one.signatures().get(0);
              world.put(
                  Roles.ROOT, new Envelope(one.signed(), List.of(signature, signature)).write());
            }),
        update(
            "root whose new holders did not sign",
            RefusalCode.NOT_SIGNED,
            world -> {
              Standing inUse = world.repository().standing().orElseThrow();
              java.util.Optional<Root> root = java.util.Optional.of(inUse.root());
              List<SigningKey> fresh = List.of(SigningKey.generate(), SigningKey.generate());
              Group others = new Group(fresh.stream().map(SigningKey::publicKey).toList(), 2);
              Change change = Ceremony.next(inUse, inUse.plan().withRoot(others), world.now);
              Change signed =
                  change.sign(world.holders.get(0), root).sign(world.holders.get(1), root);
              world.put(Roles.ROOT, signed.root().orElseThrow().write());
            }),
        update(
            "root that skips a version",
            RefusalCode.WRONG_VERSION,
            world -> {
              long next = World.version(world.head(Roles.ROOT)) + 1;
              world.forge(Roles.ROOT, signed -> signed.put("version", next + 5));
              world.files.write("metadata/" + next + ".root.json", world.head(Roles.ROOT));
            }),
        update(
            "root out of date",
            RefusalCode.EXPIRED,
            world -> world.forge(Roles.ROOT, signed -> expired(world, signed))),
        update(
            "root too large",
            RefusalCode.TOO_LARGE,
            world -> {
              long next = World.version(world.head(Roles.ROOT)) + 1;
              world.files.write("metadata/" + next + ".root.json", padded(world, 600_000));
            }));
  }

  private static List<Variant> files() {
    return List.of(
        download(
            "scenario changed",
            RefusalCode.WRONG_CONTENT,
            world -> replaced(world, "the sEcond scenario")),
        download(
            "scenario longer",
            RefusalCode.TOO_LARGE,
            world -> replaced(world, "the second scenario and more")),
        download(
            "scenario cut off", RefusalCode.WRONG_CONTENT, world -> replaced(world, "the second")),
        download(
            "another scenario in its place",
            RefusalCode.WRONG_CONTENT,
            world -> replaced(world, "the first scenario")),
        download(
            "scenario missing",
            RefusalCode.MISSING,
            world -> {
              world.release();
              world.files.delete(place(world));
            }),
        download(
            "scenario vouched for by a role that may not",
            RefusalCode.NO_SUCH_TARGET,
            world -> {
              world.forge(
                  Roles.ASSIGNMENTS,
                  signed -> {
                    World.bump(signed);
                    child(signed, "targets")
                        .put(
                            World.NEXT,
                            TargetFile.of(World.NEXT, World.CONTENT, Map.of(), "").write());
                  });
              world.follow();
            }));
  }

  private static Variant update(String name, RefusalCode code, Tampering tamper) {
    return new Variant(name, code, false, tamper);
  }

  private static Variant download(String name, RefusalCode code, Tampering tamper) {
    return new Variant(name, code, true, tamper);
  }

  private static void replaced(World world, String content) throws Exception {
    world.release();
    world.files.write(place(world), content.getBytes());
  }

  private static String place(World world) throws Exception {
    Targets released = (Targets) world.repository().head(Roles.RELEASED).orElseThrow().says();
    return "targets/" + released.files().get(World.NEXT).consistentPath();
  }

  private static void unsignedChange(World world, String role) throws Exception {
    Envelope envelope = Envelope.read(world.head(role));
    Map<String, Object> signed = World.copy(envelope.signed());
    World.bump(signed);
    world.put(role, new Envelope(new LinkedHashMap<>(signed), envelope.signatures()).write());
  }

  /** The same length, another content. */
  private static void otherDate(World world, Map<String, Object> signed) {
    signed.put("expires", world.now.plus(Duration.ofDays(3)).toString());
  }

  private static void expired(World world, Map<String, Object> signed) {
    World.bump(signed);
    signed.put("expires", world.now.minus(Duration.ofDays(1)).toString());
  }

  private static byte[] padded(World world, int length) {
    byte[] content = java.util.Arrays.copyOf(world.head(Roles.TIMESTAMP), length);
    java.util.Arrays.fill(content, world.head(Roles.TIMESTAMP).length, length, (byte) ' ');
    return content;
  }

  private static Map<String, Object> meta(Map<String, Object> signed) {
    return child(signed, "meta");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> child(Map<String, Object> tree, String name) {
    return (Map<String, Object>) tree.get(name);
  }
}
