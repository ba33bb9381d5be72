package jp.yui.scenario.trust;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.trust.TamperedVariants.Variant;

/** A scenario changed, exchanged, missing, or vouched for by who may not. */
final class TamperedFiles {
  private TamperedFiles() {}

  static List<Variant> all() {
    return List.of(
        Variant.download(
            "scenario changed",
            RefusalCode.WRONG_CONTENT,
            world -> replaced(world, "the sEcond scenario")),
        Variant.download(
            "scenario longer",
            RefusalCode.TOO_LARGE,
            world -> replaced(world, "the second scenario and more")),
        Variant.download(
            "scenario cut off", RefusalCode.WRONG_CONTENT, world -> replaced(world, "the second")),
        Variant.download(
            "another scenario in its place",
            RefusalCode.WRONG_CONTENT,
            world -> replaced(world, "the first scenario")),
        Variant.download(
            "scenario missing",
            RefusalCode.MISSING,
            world -> {
              world.release();
              world.files.delete(place(world));
            }),
        Variant.download(
            "scenario vouched for by a role that may not",
            RefusalCode.NO_SUCH_TARGET,
            world -> {
              world.forge(
                  Roles.ASSIGNMENTS,
                  signed -> {
                    World.bump(signed);
                    Tamper.child(signed, "targets")
                        .put(
                            World.NEXT,
                            TargetFile.of(World.NEXT, World.CONTENT, Map.of(), "").write());
                  });
              world.follow();
            }));
  }

  private static void replaced(World world, String content) throws Exception {
    world.release();
    world.files.write(place(world), content.getBytes());
  }

  private static String place(World world) throws Exception {
    Targets released = (Targets) world.repository().head(Roles.RELEASED).orElseThrow().says();
    return "targets/" + released.files().get(World.NEXT).consistentPath();
  }
}
