package jp.yui.agent.schedule;

import java.time.Duration;
import java.util.List;
import jp.yui.agent.schedule.store.RunRecords;

/**
 * Goes each errand again and again, each on a thread of its own, so that none keeps a job waiting.
 */
final class Errands implements AutoCloseable {
  private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(5);

  private final List<Errand> errands;
  private final RunRecords runs;
  private final Journal journal;
  private List<Thread> threads = List.of();

  Errands(List<Errand> errands, RunRecords runs, Journal journal) {
    this.errands = errands;
    this.runs = runs;
    this.journal = journal;
  }

  void begin() {
    threads =
        errands.stream()
            .map(e -> Thread.ofPlatform().daemon().name("errand-" + e.name()).start(() -> go(e)))
            .toList();
  }

  private void go(Errand errand) {
    try {
      while (true) {
        Duration pause = AFTER_A_FAILURE;
        try {
          pause = errand.go(runs);
        } catch (RuntimeException e) {
          journal.tell("errand.failed", errand.name(), e.getClass().getSimpleName());
        }
        Thread.sleep(pause);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
  }
}
