package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An independent client reads what our repository publishes, and refuses what ours refuses. */
class TufJsTest {
  @TempDir Path folder;

  @BeforeAll
  static void installed() throws Exception {
    assumeTrue(TufJs.hasNpm(), "npm is not on this machine: tuf-js cannot be installed");
    TufJs.install();
  }

  @Test
  void readsWhatWePublishThroughAReleaseAndARotation() throws Exception {
    World world = new World();
    try (TufJs other = new TufJs(world, folder)) {
      other.ask("begin");
      assertThat(other.ask("download " + World.SCENARIO))
          .isEqualTo("{\"ok\":\"the first scenario\"}");

      world.release();
      assertThat(other.ask("download " + World.NEXT)).isEqualTo("{\"ok\":\"the second scenario\"}");

      SigningKey fresh = SigningKey.generate();
      world.rotate(
          new OnlineKeys(
              world.online.released(), world.online.assignments(), world.online.snapshot(), fresh));
      world.repository().edit(world.online).remove(World.NEXT).publish();
      assertThat(other.ask("refresh")).isEqualTo("{\"ok\":\"refreshed\"}");
      assertThat(other.ask("download " + World.NEXT)).contains("no such target");
    }
  }

  @ParameterizedTest
  @MethodSource("refusedByAnyClient")
  void refusesWhatOursRefuses(TamperedVariants.Variant variant) throws Exception {
    World world = new World();
    world.release();
    world.repository().edit(world.online).remove(World.NEXT).publish();
    Terminal ours = new Terminal(world);
    ours.client.update();
    try (TufJs other = new TufJs(world, folder)) {
      other.ask("begin");
      assertThat(other.ask("refresh")).contains("\"ok\"");

      variant.tamper().to(world);

      String act = variant.onDownload() ? "download " + World.NEXT : "refresh";
      assertThat(other.ask(act)).contains("\"refused\"");
      Refused refused =
          catchThrowableOfType(
              Refused.class,
              () -> {
                ours.client.update();
                ours.client.target(ours.client.find(World.NEXT));
              });
      assertThat(refused.code()).isEqualTo(variant.code());
    }
  }

  static java.util.List<TamperedVariants.Variant> refusedByAnyClient() {
    return TamperedVariants.all().stream()
        .filter(variant -> !TamperedVariants.WE_ARE_STRICTER.contains(variant.name()))
        .toList();
  }
}
