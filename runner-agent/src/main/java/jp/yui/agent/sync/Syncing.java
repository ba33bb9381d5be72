package jp.yui.agent.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.delivery.Delivered;
import jp.yui.agent.delivery.Delivery;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.PlatformClock;
import jp.yui.agent.reporting.Outbox;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.HealthNumbers;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.ScreenWarning;
import jp.yui.scenario.exchange.Withdrawn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the platform what this agent should know. One connection serves question after question: to
 * greet the platform anew each time would cost more than all that is said.
 */
public final class Syncing implements AutoCloseable {
  private static final String WITHDRAWN = "/api/agent/v1/withdrawn";
  private static final String WARNINGS = "/api/agent/v1/warnings";
  private static final String NEWS = "/api/agent/v1/news";

  /** Signed metadata is read anew before it has less than this to live. */
  private static final Duration FRESH = Duration.ofDays(2);

  private final Home home;
  private final Clock clock;
  private @Nullable Open open;
  private @Nullable AgentKeys keys;
  private @Nullable FileTime keysOf;

  public Syncing(Home home, Clock clock) {
    this.home = home;
    this.clock = clock;
  }

  /** The line that stands, and whom to. */
  private record Open(Platform platform, PlatformLine line) {}

  /** Asks what has changed, and takes that. The same as {@code sync(false)}. */
  public Synced sync() {
    return sync(false);
  }

  /**
   * Asks what has changed, and takes that.
   *
   * @param anew look at what was delivered also where nothing has changed: what was damaged here is
   *     mended, what was refused is tried again
   * @throws AgentProblem where the agent is not enrolled, or the platform refuses or cannot be
   *     reached; what was known before then still counts
   */
  public Synced sync(boolean anew) {
    return said((platform, line, key) -> synced(platform, line, key, anew));
  }

  private Synced synced(Platform platform, PlatformLine line, PrivateKey key, boolean anew)
      throws IOException, InterruptedException {
    News before = News.of(home);
    News now = news(line, platform, key, before);
    Refusals refusals = refusals(line, platform, key, now.differs(before, News.WITHDRAWN));
    warnings(line, platform, key, now, before);
    boolean due =
        anew || now.differs(before, News.TRUST) || now.differs(before, News.ORDER) || isStale();
    Synced synced =
        now.isTrustBegun() && due
            ? new Deliveries(home, clock).take(line, platform, key, refusals)
            : new Synced(refusals, Delivered.of(home), Optional.empty(), clockSetBack());
    if (synced.refused().isEmpty()) {
      now.keep(home);
    }
    return synced;
  }

  /**
   * Trusts the platform's first root, where it was not there yet when this agent was enrolled.
   *
   * @param print its fingerprint, as it stands on paper
   */
  public void trust(String print) {
    said((platform, line, key) -> new Deliveries(home, clock).begin(line, platform, key, print));
  }

  /**
   * Sends the reports that wait.
   *
   * @throws AgentProblem where the agent is not enrolled, or the platform refuses or cannot be
   *     reached; they wait on then
   */
  public Sent report() {
    Outbox outbox = Outbox.of(home);
    List<Report> waiting = outbox.waiting(enrolled().agent());
    return waiting.isEmpty()
        ? new Sent(0, Optional.empty())
        : said((platform, line, key) -> new Sending(outbox, line, platform, key).send(waiting));
  }

  /**
   * Tells the platform of screens that changed since it was told last.
   *
   * @return how many were told
   * @throws AgentProblem as {@link #sync}
   */
  public int tellScreens() {
    return said((platform, line, key) -> new Telling(home, platform, line, key).screens());
  }

  /**
   * Tells the platform how this agent is.
   *
   * @throws AgentProblem as {@link #sync}
   */
  public void tell(HealthNumbers health) {
    said(
        (platform, line, key) -> {
          new Telling(home, platform, line, key).health(health);
          return true;
        });
  }

  /** Something that is said over the line. */
  private interface Talk<T> {
    T over(Platform platform, PlatformLine line, PrivateKey key)
        throws IOException, InterruptedException;
  }

  private Platform enrolled() {
    return Platform.of(home).orElseThrow(() -> SyncTexts.TEXTS.problem("not-enrolled"));
  }

  private <T> T said(Talk<T> talk) {
    Platform platform = enrolled();
    try {
      PlatformLine line = line(platform);
      return talk.over(platform, line, key(line, platform));
    } catch (IOException e) {
      throw SyncTexts.TEXTS.problem("sync-unreachable", platform.line());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SyncTexts.TEXTS.problem("sync-unreachable", platform.line());
    }
  }

  private News news(PlatformLine line, Platform platform, PrivateKey key, News before)
      throws IOException, InterruptedException {
    String question = before.tag().isEmpty() ? NEWS : NEWS + "?" + before.tag();
    PlatformLine.Reply answer = line.get(question, Map.of(), platform.agent(), key);
    noteClock(answer);
    if (answer.status() == 204) {
      return before;
    }
    Answers.understood(platform.line(), answer, 200);
    try {
      return News.read(answer);
    } catch (JacksonException e) {
      throw SyncTexts.TEXTS.problem("not-a-platform", platform.line(), answer.status());
    }
  }

  private Refusals refusals(PlatformLine line, Platform platform, PrivateKey key, boolean changed)
      throws IOException, InterruptedException {
    Refusals before = Refusals.of(home);
    if (!changed && !before.heard().equals(Instant.EPOCH)) {
      return before;
    }
    Refusals now = read(platform, line.get(WITHDRAWN, Map.of(), platform.agent(), key));
    now.keep(home);
    return now;
  }

  private Optional<String> clockSetBack() throws IOException {
    return Delivery.clockSetBack(home, clock).map(back -> back.text(SyncTexts.TEXTS.language()));
  }

  /** Also where the platform lets it not in because of its clock. */
  private void noteClock(PlatformLine.Reply answer) throws IOException {
    Optional<String> date = answer.headers().firstValue("Date");
    if (date.isPresent()) {
      try {
        Instant there = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.get(), Instant::from);
        PlatformClock.note(home, clock.instant(), there);
      } catch (DateTimeException e) {
        // A proxy wrote it; the next answer shows the time.
      }
    }
  }

  /** A platform that has no such part warns of nothing. */
  private void warnings(PlatformLine line, Platform platform, PrivateKey key, News now, News before)
      throws IOException, InterruptedException {
    Warnings known = Warnings.of(home);
    boolean due = now.differs(before, News.WARNINGS) || known.heard().equals(Instant.EPOCH);
    if (due && now.parts().containsKey(News.WARNINGS)) {
      PlatformLine.Reply answer = line.get(WARNINGS, Map.of(), platform.agent(), key);
      new Warnings(clock.instant(), list(platform, answer, ScreenWarning[].class)).keep(home);
    }
  }

  /** A freeze would not be noticed by one who asks only where something has changed. */
  private boolean isStale() {
    return Delivered.of(home).until().isBefore(clock.instant().plus(FRESH));
  }

  private PlatformLine line(Platform platform) {
    if (open != null && !open.platform().equals(platform)) {
      close();
    }
    if (open == null) {
      open = new Open(platform, new PlatformLine(platform.line(), platform.way(), clock));
    }
    return open.line();
  }

  /** Another process may have exchanged the key since; to open the keystore takes a moment. */
  private AgentKeys keys() throws IOException {
    FileTime written = Files.getLastModifiedTime(home.keystore());
    if (keys == null || !written.equals(keysOf)) {
      keys = new AgentKeys(Keystore.open(home));
      keysOf = written;
    }
    return keys;
  }

  @Override
  public void close() {
    if (open != null) {
      open.line().close();
      open = null;
    }
  }

  /** Where the answer to a new key was lost, the platform may know that one already. */
  private PrivateKey key(PlatformLine line, Platform platform)
      throws IOException, InterruptedException {
    AgentKeys keys = keys();
    Optional<KeyPair> waiting = keys.waiting();
    if (waiting.isPresent() && line.knows(platform, waiting.get().getPrivate())) {
      keys.promote(waiting.get());
    }
    return keys.now().orElseThrow(() -> SyncTexts.TEXTS.problem("not-enrolled")).getPrivate();
  }

  private Refusals read(Platform platform, PlatformLine.Reply answer) {
    return new Refusals(
        answer.headers().firstValue("ETag").orElse(""),
        clock.instant(),
        list(platform, answer, Withdrawn[].class));
  }

  private static <T> List<T> list(Platform platform, PlatformLine.Reply answer, Class<T[]> type) {
    Answers.understood(platform.line(), answer, 200);
    try {
      return List.of(JsonMapper.shared().readValue(answer.body(), type));
    } catch (JacksonException e) {
      throw SyncTexts.TEXTS.problem("not-a-platform", platform.line(), answer.status());
    }
  }
}
