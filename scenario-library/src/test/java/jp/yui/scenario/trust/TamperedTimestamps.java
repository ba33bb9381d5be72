package jp.yui.scenario.trust;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.trust.TamperedVariants.Variant;

/** The time stamp changed, forged, old, missing or in another's place. */
final class TamperedTimestamps {
  private TamperedTimestamps() {}

  static List<Variant> all() {
    return List.of(
        Variant.update(
            "timestamp changed after signing",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.release();
              Tamper.unsignedChange(world, Roles.TIMESTAMP);
            }),
        Variant.update(
            "timestamp without signatures",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.TIMESTAMP, World::bump, List.of())),
        Variant.update(
            "timestamp by a stranger's key",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.TIMESTAMP, World::bump, List.of(SigningKey.generate()))),
        Variant.update(
            "timestamp by the snapshot's key",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.TIMESTAMP, World::bump, List.of(world.online.snapshot()))),
        Variant.update(
            "timestamp out of date",
            RefusalCode.EXPIRED,
            world -> world.forge(Roles.TIMESTAMP, signed -> Tamper.expired(world, signed))),
        Variant.update(
            "timestamp older than trusted",
            RefusalCode.ROLLBACK,
            world -> world.forge(Roles.TIMESTAMP, signed -> signed.put("version", 1L))),
        Variant.update(
            "timestamp names an older snapshot",
            RefusalCode.ROLLBACK,
            world ->
                world.forge(
                    Roles.TIMESTAMP,
                    signed -> {
                      World.bump(signed);
                      signed.put("meta", Map.of("snapshot.json", Map.of("version", 1L)));
                    })),
        Variant.update(
            "timestamp missing",
            RefusalCode.MISSING,
            world -> world.files.delete("metadata/timestamp.json")),
        Variant.update(
            "timestamp cut off",
            RefusalCode.MALFORMED,
            world -> {
              byte[] head = world.head(Roles.TIMESTAMP);
              world.files.write(
                  "metadata/timestamp.json", java.util.Arrays.copyOf(head, head.length / 2));
            }),
        Variant.update(
            "timestamp too large",
            RefusalCode.TOO_LARGE,
            world -> world.files.write("metadata/timestamp.json", Tamper.padded(world, 20_000))),
        Variant.update(
            "snapshot in the timestamp's place",
            RefusalCode.WRONG_ROLE,
            world -> world.files.write("metadata/timestamp.json", world.head(Roles.SNAPSHOT))),
        Variant.update(
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
}
