package jp.yui.scenario.trust;

import java.util.List;
import jp.yui.scenario.trust.TamperedVariants.Variant;

/** A new root that too few signed, or that does not follow the trusted one. */
final class TamperedRoots {
  private TamperedRoots() {}

  static List<Variant> all() {
    return List.of(
        Variant.update(
            "root by one holder of two",
            RefusalCode.NOT_SIGNED,
            world -> world.forge(Roles.ROOT, World::bump, List.of(world.holders.get(0)))),
        Variant.update(
            "root by one holder twice",
            RefusalCode.MALFORMED,
            world -> {
              world.forge(Roles.ROOT, World::bump, List.of(world.holders.get(0)));
              Envelope one = Envelope.read(world.head(Roles.ROOT));
              MetadataSignature signature = one.signatures().get(0);
              world.put(
                  Roles.ROOT,
                  World.version(world.head(Roles.ROOT)),
                  new Envelope(one.signed(), List.of(signature, signature)).write());
            }),
        Variant.update(
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
        Variant.update(
            "root that skips a version",
            RefusalCode.WRONG_VERSION,
            world -> {
              long next = World.version(world.head(Roles.ROOT)) + 1;
              world.forge(Roles.ROOT, signed -> signed.put("version", next + 5));
              world.files.write("metadata/" + next + ".root.json", world.head(Roles.ROOT));
            }),
        Variant.update(
            "root out of date",
            RefusalCode.EXPIRED,
            world -> world.forge(Roles.ROOT, signed -> Tamper.expired(world, signed))),
        Variant.update(
            "root too large",
            RefusalCode.TOO_LARGE,
            world -> {
              long next = World.version(world.head(Roles.ROOT)) + 1;
              world.files.write("metadata/" + next + ".root.json", Tamper.padded(world, 600_000));
            }));
  }
}
