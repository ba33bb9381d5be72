package jp.yui.agent.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import jp.yui.agent.health.HealthCheck;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.Errand;
import jp.yui.agent.schedule.store.RunRecords;
import jp.yui.agent.schedule.store.RunState;
import jp.yui.agent.sync.Platform;
import jp.yui.agent.sync.Sent;
import jp.yui.agent.sync.Synced;
import jp.yui.agent.sync.Syncing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the platform every five minutes what is new, sends it the reports that wait, tells it of
 * screens that changed, and a few times a day how this agent is. Where it does not answer, the
 * agent asks less and less often, up to once an hour, and not all agents at the same second.
 */
final class SyncErrand implements Errand {
  private static final Logger LOG = LoggerFactory.getLogger(SyncErrand.class);
  static final Duration USUAL = Duration.ofMinutes(5);
  static final Duration HEALTH = Duration.ofHours(6);
  static final Duration LONGEST = Duration.ofHours(1);

  private final Home home;
  private final Syncing syncing;
  private final Duration usual;
  private final HealthCheck health;
  private Instant healthTold = Instant.EPOCH;
  private int waitingForPeople;
  private Duration pause;
  private boolean counted;

  SyncErrand(Home home) {
    this(home, Duration.ofMillis(Long.getLong("yui.sync.millis", USUAL.toMillis())));
  }

  /**
   * @param usual the pause where all goes well; shorter only where what goes over the line is
   *     measured
   */
  private SyncErrand(Home home, Duration usual) {
    this.home = home;
    this.syncing = new Syncing(home, Clock.systemUTC());
    this.health = new HealthCheck(home, Clock.systemUTC());
    this.usual = usual;
    this.pause = usual;
  }

  @Override
  public String name() {
    return "sync";
  }

  @Override
  public Duration go(RunRecords runs) {
    return go(Optional.of(runs));
  }

  Duration go() {
    return go(Optional.empty());
  }

  private Duration go(Optional<RunRecords> runs) {
    try {
      if (!Platform.of(home).map(Platform::hasLine).orElse(false)) {
        return LONGEST;
      }
      Synced synced = syncing.sync();
      synced.refused().ifPresent(reason -> LOG.warn("sync: refused: {}", reason));
      synced.clockSetBack().ifPresent(LOG::warn);
      if (!counted) {
        // A run that was killed is told by nobody else.
        new RunsTold(home).collectQuietly();
        counted = true;
      }
      told(syncing.report());
      syncing.tellScreens();
      runs.ifPresent(this::tellHealth);
      pause = usual;
    } catch (AgentProblem problem) {
      LOG.warn("sync: {}", problem.code());
      syncing.close(); // a line that failed may stay broken
      Duration longer = pause.multipliedBy(2);
      pause = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    }
    return jittered(pause);
  }

  private static void told(Sent sent) {
    sent.refused().ifPresent(no -> LOG.warn("reports: {} {}", no.sequence(), no.result()));
  }

  /** Now and then, and as soon as something more waits for people. */
  private void tellHealth(RunRecords runs) {
    int waiting = runs.in(RunState.HELD).size() + runs.in(RunState.ASKED).size();
    if (waiting != waitingForPeople || Instant.now().isAfter(healthTold.plus(HEALTH))) {
      syncing.tell(health.now(runs));
      waitingForPeople = waiting;
      healthTold = Instant.now();
    }
  }

  /** Up to a fifth more or less. */
  private static Duration jittered(Duration pause) {
    long millis = pause.toMillis();
    return Duration.ofMillis(
        ThreadLocalRandom.current().nextLong(millis * 4 / 5, millis * 6 / 5 + 1));
  }
}
