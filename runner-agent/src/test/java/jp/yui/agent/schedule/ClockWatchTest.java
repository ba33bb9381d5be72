package jp.yui.agent.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.store.ClockNotes;
import jp.yui.agent.schedule.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClockWatchTest {
  private static final Duration JUMP = Duration.ofSeconds(30);
  @TempDir Path folder;
  private Instant wall = Instant.parse("2026-04-01T00:00:00Z");
  private long nanos = 5;

  @Test
  void aClockThatGoesAsTimeGoesIsNothingToTell() {
    try (Store store = Store.open(Home.at(folder))) {
      ClockWatch watch = watch(store);
      assertThat(watch.first()).isEmpty();
      pass(600, 600);
      assertThat(watch.look()).isEmpty();
      pass(600, 629);
      assertThat(watch.look()).as("a correction of the network's time").isEmpty();
    }
  }

  @Test
  void aJumpIsToldWithItsSecondsOnce() {
    try (Store store = Store.open(Home.at(folder))) {
      ClockWatch watch = watch(store);
      pass(10, -3590);
      assertThat(watch.look()).map(ClockNotes.Finding::seconds).contains(-3600L);
      pass(10, 10);
      assertThat(watch.look()).isEmpty();
      pass(10, 3610);
      assertThat(watch.look()).map(ClockNotes.Finding::seconds).contains(3600L);
      assertThat(new ClockNotes(store).last(5)).hasSize(2);
    }
  }

  @Test
  void aClockSetBackWhileNobodyWorkedIsNoticedAtTheNextStart() {
    try (Store store = Store.open(Home.at(folder))) {
      watch(store).first();
    }
    wall = wall.minusSeconds(7200);
    try (Store store = Store.open(Home.at(folder))) {
      assertThat(watch(store).first()).map(ClockNotes.Finding::seconds).contains(-7200L);
      assertThat(watch(store).first()).as("told once").isEmpty();
    }
  }

  private void pass(long seconds, long wallSeconds) {
    nanos += seconds * 1_000_000_000L;
    wall = wall.plusSeconds(wallSeconds);
  }

  private ClockWatch watch(Store store) {
    return new ClockWatch(new Hand(), () -> nanos, new ClockNotes(store), JUMP);
  }

  /** A clock that is moved by hand. */
  private final class Hand extends Clock {
    @Override
    public ZoneId getZone() {
      return Tuning.JAPAN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return wall;
    }
  }
}
