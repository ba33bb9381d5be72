package jp.yui.platform.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The method of measuring, on numbers. */
class EffectTest {
  @Test
  void handTimeOfThePostedCasesMinusRunAndExceptionTimeIsSaved() {
    Effect effect = Effect.of(100, 720, 7_200, 3_600);

    assertThat(effect.beforeSeconds()).isEqualTo(72_000);
    assertThat(effect.savedSeconds()).isEqualTo(61_200);
    assertThat(effect.rate()).isEqualTo(0.85, within(1e-9));
  }

  @Test
  void whatBecameMoreWorkIsNotHidden() {
    assertThat(Effect.of(1, 60, 60, 60).rate()).isEqualTo(-1);
    assertThat(Effect.NONE.rate()).isZero();
  }

  @Test
  void sumsWeighByCasesAndNotByMunicipality() {
    assertThat(Effect.of(9, 100, 90, 0).plus(Effect.of(1, 100, 100, 0)).rate())
        .isEqualTo(0.81, within(1e-9));
  }

  @Test
  void theSpreadIsMedianAndQuartilesOfTheRates() {
    List<Effect> effects =
        Stream.of(60, 20, 40, 30).map(after -> Effect.of(1, 100, after, 0)).toList();

    assertThat(Effect.spread(effects).q1()).isEqualTo(0.55, within(1e-9));
    assertThat(Effect.spread(effects).median()).isEqualTo(0.65, within(1e-9));
    assertThat(Effect.spread(effects).q3()).isEqualTo(0.725, within(1e-9));
  }

  @Test
  void whoeverHasNoCaseHasNoRate() {
    assertThat(Effect.spread(List.of(Effect.NONE, Effect.of(1, 100, 20, 0))))
        .isEqualTo(new Effect.Spread(1, 0.8, 0.8, 0.8));
    assertThat(Effect.spread(List.of())).isEqualTo(new Effect.Spread(0, 0, 0, 0));
  }
}
