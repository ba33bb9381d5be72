package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The agent is killed at a named point and started again: nothing is lost, nothing is there twice.
 */
class KillTest extends WithPractice {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "after-keep:1",
        "after-enter:2",
        "before-intent:2",
        "after-intent:2",
        "after-submit:2",
        "after-read:2",
        "before-done:2",
        "after-done:2"
      })
  void losesNothingAndPostsNothingTwice(String point) throws Exception {
    killAndStartAgain(point);
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "after-enter:1", "before-intent:1", "after-intent:1", "after-submit:1", "after-read:1",
        "before-done:1", "after-done:1", "after-enter:3", "before-intent:3", "after-intent:3",
        "after-submit:3", "after-read:3", "before-done:3", "after-done:3"
      })
  void noMatterWhetherItIsTheFirstOrTheLast(String point) throws Exception {
    killAndStartAgain(point);
  }

  private void killAndStartAgain(String point) throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(3);

    assertThat(town.killAt(point)).startsWith("YUI_STOPPED " + point.replace(':', ' '));
    Town.Reported again = town.run();

    assertThat(again.status()).as(again.out()).isZero();
    assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(keys);
  }
}
