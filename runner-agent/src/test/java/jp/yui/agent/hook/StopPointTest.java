package jp.yui.agent.hook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopPointTest {
  /** Passes three points, then says so. */
  static final class Passer {
    private Passer() {}

    public static void main(String[] args) {
      for (int i = 1; i <= 3; i++) {
        StopPoint.at("after-intent", i);
        System.out.println("passed " + i);
      }
    }
  }

  @Test
  void an_armed_point_says_where_it_is_and_goes_no_further() throws Exception {
    Process child = child("-DYUI_STOP_AT=after-intent:2");
    try (BufferedReader out = child.inputReader()) {
      assertThat(out.readLine()).isEqualTo("passed 1");
      assertThat(out.readLine()).isEqualTo("YUI_STOPPED after-intent 2");
      assertThat(child.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
      child.toHandle().destroyForcibly();
      assertThat(out.readLine()).isNull();
    }
  }

  @Test
  void a_point_that_is_not_armed_is_passed() throws Exception {
    Process child = child("-DYUI_STOP_AT=before-submit");
    try (BufferedReader out = child.inputReader()) {
      assertThat(out.lines()).containsExactly("passed 1", "passed 2", "passed 3");
    }
    assertThat(child.waitFor()).isZero();
  }

  private static Process child(String option) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            option,
            "-cp",
            System.getProperty("java.class.path"),
            Passer.class.getName())
        .start();
  }
}
