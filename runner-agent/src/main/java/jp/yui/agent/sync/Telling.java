package jp.yui.agent.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.agent.checkup.ScreenFolder;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.HealthNumbers;
import jp.yui.scenario.exchange.ScreenChange;
import jp.yui.scenario.exchange.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells the platform what it may know of this agent: how it is, and what it sees of screens. */
record Telling(Home home, Platform platform, PlatformLine line, PrivateKey key) {
  private static final String HEALTH = "/api/agent/v1/health";
  private static final String SCREENS = "/api/agent/v1/screens";
  private static final String TOLD = "told.json";

  /** Tells how the agent is. */
  void health(HealthNumbers now) throws IOException, InterruptedException {
    tell(HEALTH, now);
  }

  /**
   * Tells of each screen that changed since it was told last. Killed in between, it tells the same
   * again, which the platform counts once.
   *
   * @return how many were told
   */
  int screens() throws IOException, InterruptedException {
    Map<String, String> told = told();
    int number = 0;
    for (ScreenChange change : new ScreenFolder(home).changes()) {
      String of = change.scenario() + " " + change.product();
      String hash = Sha256.of(json(change).getBytes(StandardCharsets.UTF_8));
      if (!hash.equals(told.put(of, hash))) {
        tell(SCREENS, change);
        AtomicFile.write(home.sync().resolve(TOLD), json(told).getBytes(StandardCharsets.UTF_8));
        number++;
      }
    }
    return number;
  }

  private void tell(String target, Object what) throws IOException, InterruptedException {
    Answers.understood(
        platform.line(), line.send("POST", target, json(what), platform.agent(), key), 200);
  }

  private Map<String, String> told() {
    Path file = home.sync().resolve(TOLD);
    try {
      return Files.exists(file)
          ? new TreeMap<>(
              JsonMapper.shared()
                  .readValue(Files.readString(file), new TypeReference<Map<String, String>>() {}))
          : new TreeMap<>();
    } catch (IOException | JacksonException e) {
      return new TreeMap<>(); // all is told again
    }
  }

  private static String json(Object what) {
    return JsonMapper.shared().writeValueAsString(what);
  }
}
