package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each tampered or stale variant is refused for its own reason, and the last state serves on. */
class TamperedVariantsTest {
  @ParameterizedTest
  @MethodSource("all")
  void isRefused(TamperedVariants.Variant variant) throws Exception {
    World world = new World();
    world.release();
    world.repository().edit(world.online).remove(World.NEXT).publish();
    Terminal terminal = new Terminal(world);
    terminal.client.update();
    terminal.client.target(terminal.client.find(World.SCENARIO));

    variant.tamper().to(world);

    if (variant.onDownload()) {
      terminal.client.update();
      Refused refused =
          catchThrowableOfType(
              Refused.class, () -> terminal.client.target(terminal.client.find(World.NEXT)));
      assertThat(refused.code()).isEqualTo(variant.code());
      assertThat(terminal.client.target(terminal.client.find(World.SCENARIO)))
          .isEqualTo(World.CONTENT);
    } else {
      terminal.refuses(variant.code());
    }
  }

  @Test
  void thereAreEnoughOfThem() {
    assertThat(all()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(all()).extracting(TamperedVariants.Variant::name).doesNotHaveDuplicates();
  }

  static List<TamperedVariants.Variant> all() {
    return TamperedVariants.all();
  }
}
