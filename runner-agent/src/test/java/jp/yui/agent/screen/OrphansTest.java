package jp.yui.agent.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.BrowserProcesses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser whose agent was killed is ended before anything else happens. */
class OrphansTest {

  /** An agent that starts a browser and then waits to be killed. */
  static final class Agent {
    private Agent() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
      try (PageServer server = new PageServer()) {
        Browser browser =
            Browser.start(
                BrowserSettings.of(
                    BrowserFinder.find(),
                    true,
                    server.base(),
                    Set.of(server.host()),
                    Path.of(args[0])));
        browser.perform(List.of(Do.open("/clean.html")), ScreenMap.EMPTY, Gate.CLOSED);
        System.out.println("STARTED");
        Thread.sleep(600_000);
      }
    }
  }

  @Test
  void endsTheBrowserOfAKilledAgentAndNoOther(@TempDir Path home) throws Exception {
    Process agent =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Agent.class.getName(),
                home.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(agent.getInputStream(), StandardCharsets.UTF_8))) {
      String line = out.readLine();
      while (line != null && !line.equals("STARTED")) {
        line = out.readLine();
      }
      assertThat(line).isEqualTo("STARTED");
    }
    assertThat(users(home)).isNotEmpty();
    assertThat(BrowserProcesses.endOrphans(home)).as("its agent lives").isZero();
    assertThat(users(home)).isNotEmpty();

    agent.destroyForcibly().waitFor();
    assertThat(users(home)).as("it outlives its agent").isNotEmpty();

    assertThat(BrowserProcesses.endOrphans(home)).isGreaterThan(1);
    assertThat(users(home)).isEmpty();
    assertThat(left(home)).isEmpty();
    assertThat(BrowserProcesses.endOrphans(home)).isZero();
  }

  @Test
  void aProcessThatOnlyGotTheSameNumberIsLeftAlone(@TempDir Path home) throws Exception {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      Path folder = Files.createDirectories(home.resolve("browsers"));
      Files.writeString(
          folder.resolve("old.processes"),
          "profile %s\nAGENT 1 1\nDRIVER %d 1000\n"
              .formatted(folder.resolve("profile-old"), stranger.pid()));
      assertThat(BrowserProcesses.endOrphans(home)).isZero();
      assertThat(stranger.isAlive()).isTrue();
      assertThat(left(home)).isEmpty();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void closingLeavesNothingBehind(@TempDir Path home) throws Exception {
    try (PageServer server = new PageServer()) {
      Browser browser =
          Browser.start(
              BrowserSettings.of(
                  BrowserFinder.find(), true, server.base(), Set.of(server.host()), home));
      assertThat(left(home)).hasSize(2);
      browser.close();
    }
    assertThat(users(home)).isEmpty();
    assertThat(left(home)).isEmpty();
  }

  @Test
  void aBrowserThatIsEndedFromOutsideIsToldAsSuch(@TempDir Path home) throws Exception {
    try (PageServer server = new PageServer();
        Browser browser =
            Browser.start(
                BrowserSettings.of(
                    BrowserFinder.find(), true, server.base(), Set.of(server.host()), home))) {
      browser.perform(List.of(Do.open("/clean.html")), ScreenMap.EMPTY, Gate.CLOSED);
      users(home).forEach(ProcessHandle::destroyForcibly);
      assertThat(
              org.assertj.core.api.Assertions.catchThrowableOfType(
                      ScreenProblem.class,
                      () ->
                          browser.perform(
                              List.of(Do.fill("受付番号", "1")), ScreenMap.EMPTY, Gate.CLOSED))
                  .what())
          .isInstanceOf(ScreenProblem.What.BrowserGone.class);
    }
  }

  /**
   * Whoever was started with a profile of that home, however the browser's switch for it is called.
   */
  private static List<ProcessHandle> users(Path home) {
    String profiles = home.resolve("browsers").resolve("profile-").toString();
    return ProcessHandle.allProcesses()
        .filter(p -> p.info().commandLine().orElse("").contains(profiles))
        .toList();
  }

  private static List<Path> left(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("browsers"))) {
      return files.toList();
    }
  }
}
