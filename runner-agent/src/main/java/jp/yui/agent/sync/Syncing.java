package jp.yui.agent.sync;

import java.io.IOException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.Withdrawn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the platform what this agent should know. */
public final class Syncing {
  private static final String WITHDRAWN = "/api/agent/v1/withdrawn";

  private final Home home;
  private final AgentKeys keys;
  private final Clock clock;

  public Syncing(Home home, Keystore keystore, Clock clock) {
    this.home = home;
    this.keys = new AgentKeys(keystore);
    this.clock = clock;
  }

  /**
   * Brings what was withdrawn up to date.
   *
   * @throws AgentProblem where the agent is not enrolled, or the platform refuses or cannot be
   *     reached; what was known before then still counts
   */
  public Refusals sync() {
    Platform platform =
        Platform.of(home).orElseThrow(() -> SyncTexts.TEXTS.problem("not-enrolled"));
    Refusals before = Refusals.of(home);
    try (PlatformLine line = new PlatformLine(platform.address(), platform.way(), clock)) {
      Map<String, String> known =
          before.tag().isEmpty() ? Map.of() : Map.of("If-None-Match", before.tag());
      PlatformLine.Reply answer = line.get(WITHDRAWN, known, platform.agent(), key(line, platform));
      Refusals now =
          answer.status() == 304
              ? new Refusals(before.tag(), clock.instant(), before.withdrawn())
              : read(platform, answer);
      now.keep(home);
      return now;
    } catch (IOException e) {
      throw SyncTexts.TEXTS.problem("sync-unreachable", platform.address());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SyncTexts.TEXTS.problem("sync-unreachable", platform.address());
    }
  }

  /** Where the answer to a new key was lost, the platform may know that one already. */
  private PrivateKey key(PlatformLine line, Platform platform)
      throws IOException, InterruptedException {
    Optional<KeyPair> waiting = keys.waiting();
    if (waiting.isPresent() && line.knows(platform, waiting.get().getPrivate())) {
      keys.promote(waiting.get());
    }
    return keys.now().orElseThrow(() -> SyncTexts.TEXTS.problem("not-enrolled")).getPrivate();
  }

  private Refusals read(Platform platform, PlatformLine.Reply answer) {
    Answers.understood(platform.address(), answer, 200);
    try {
      List<Withdrawn> all =
          List.of(JsonMapper.shared().readValue(answer.body(), Withdrawn[].class));
      return new Refusals(answer.headers().firstValue("ETag").orElse(""), clock.instant(), all);
    } catch (JacksonException e) {
      throw SyncTexts.TEXTS.problem("not-a-platform", platform.address(), answer.status());
    }
  }
}
