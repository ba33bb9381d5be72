package jp.yui.scenario.trust;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.trust.TamperedVariants.Variant;

/** The offline role or a delegated one changed, forged, old or missing. */
final class TamperedRoles {
  private TamperedRoles() {}

  static List<Variant> all() {
    return List.of(
        Variant.update(
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
        Variant.update(
            "targets out of date",
            RefusalCode.EXPIRED,
            world -> {
              world.forge(Roles.TARGETS, signed -> Tamper.expired(world, signed));
              world.follow();
            }),
        Variant.update(
            "targets changed after the snapshot named it",
            RefusalCode.WRONG_CONTENT,
            world -> {
              world.forge(Roles.TARGETS, World::bump);
              world.follow();
              world.forge(Roles.TARGETS, signed -> Tamper.otherDate(world, signed));
            }),
        Variant.update(
            "targets with a key under a wrong id",
            RefusalCode.MALFORMED,
            world -> {
              world.forge(
                  Roles.TARGETS,
                  signed -> {
                    World.bump(signed);
                    Map<String, Object> keys =
                        Tamper.child(Tamper.child(signed, "delegations"), "keys");
                    keys.put("00".repeat(32), keys.values().iterator().next());
                  });
              world.follow();
            }),
        Variant.update(
            "released by the assignments' key",
            RefusalCode.NOT_SIGNED,
            world -> {
              world.forge(Roles.RELEASED, World::bump, List.of(world.online.assignments()));
              world.follow();
            }),
        Variant.update(
            "released out of date",
            RefusalCode.EXPIRED,
            world -> {
              world.forge(Roles.RELEASED, signed -> Tamper.expired(world, signed));
              world.follow();
            }),
        Variant.update(
            "released of an older state",
            RefusalCode.WRONG_CONTENT,
            world -> {
              byte[] old = world.head(Roles.RELEASED);
              long version = World.version(old) + 1;
              world.release();
              world.files.write("metadata/" + version + ".released.json", old);
            }),
        Variant.update(
            "released missing",
            RefusalCode.MISSING,
            world -> {
              world.release();
              world.files.delete(
                  "metadata/" + World.version(world.head(Roles.RELEASED)) + ".released.json");
            }),
        Variant.update(
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
}
