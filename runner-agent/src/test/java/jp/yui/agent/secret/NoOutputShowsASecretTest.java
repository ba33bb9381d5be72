package jp.yui.agent.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoOutputShowsASecretTest {
  private static final String PLANTED = "planted-S3cret+word";

  @Test
  void not_on_the_streams_nor_in_logs_nor_in_stack_traces() throws Exception {
    String guarded = said("guarded");
    assertThat(guarded)
        .doesNotContain(PLANTED, "planted")
        .contains("out: ***", "err: ***", "slf4j: ***", "jul: ***", "no end of line: ***")
        .contains("Exception in thread \"main\"", "thrown ***", "cause ***");
  }

  @Test
  void control_without_the_guard_each_of_them_shows_it() throws Exception {
    String open = said("open");
    assertThat(open).contains("out: " + PLANTED, "slf4j: " + PLANTED, "jul: " + PLANTED);
    assertThat(Pattern.compile(Pattern.quote(PLANTED)).matcher(open).results().count())
        .isGreaterThan(9);
  }

  private static String said(String how) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Leaky.class.getName(),
                how,
                PLANTED)
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    child.waitFor();
    return said;
  }
}
