package jp.yui.scenario.trust;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.trust.TamperedVariants.Variant;

/** The snapshot changed, forged, old, missing or without a role. */
final class TamperedSnapshots {
  private TamperedSnapshots() {}

  static List<Variant> all() {
    return List.of(
        Variant.update(
            "snapshot missing",
            RefusalCode.MISSING,
            world -> {
              world.release();
              world.files.delete(
                  "metadata/" + World.version(world.head(Roles.SNAPSHOT)) + ".snapshot.json");
            }),
        Variant.update(
            "snapshot changed after the timestamp named it",
            RefusalCode.WRONG_CONTENT,
            world -> {
              world.release();
              world.forge(Roles.SNAPSHOT, signed -> Tamper.otherDate(world, signed));
            }),
        Variant.update(
            "snapshot by the timestamp's key",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.forge(Roles.SNAPSHOT, World::bump, List.of(world.online.timestamp()));
              world.followSnapshot();
            }),
        Variant.update(
            "snapshot out of date",
            RefusalCode.EXPIRED,
            world -> {
              world.forge(Roles.SNAPSHOT, signed -> Tamper.expired(world, signed));
              world.followSnapshot();
            }),
        Variant.update(
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
        Variant.update(
            "a role vanished from the snapshot",
            RefusalCode.VANISHED,
            world -> {
              world.forge(
                  Roles.SNAPSHOT,
                  signed -> {
                    World.bump(signed);
                    Tamper.meta(signed).remove("assignments.json");
                  });
              world.followSnapshot();
            }),
        Variant.update(
            "a role rolled back in the snapshot",
            RefusalCode.ROLLBACK,
            world -> {
              world.forge(
                  Roles.SNAPSHOT,
                  signed -> {
                    World.bump(signed);
                    Tamper.meta(signed).put("released.json", Map.of("version", 1L));
                  });
              world.followSnapshot();
            }));
  }
}
