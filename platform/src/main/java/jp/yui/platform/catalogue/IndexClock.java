package jp.yui.platform.catalogue;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks every few seconds whether the catalogue changed. The index is this instance's own, so this
 * is not left to the clock that all instances share: that one wakes a single instance.
 */
@Component
class IndexClock {
  private static final Logger LOG = LoggerFactory.getLogger(IndexClock.class);
  private static final int SECONDS = 5;
  private static final int FACTS = 60;

  private final Index index;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("catalogue-index").unstarted(task));

  IndexClock(Index index) {
    this.index = index;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    var unused =
        clock.scheduleWithFixedDelay(() -> look(index::follow), SECONDS, SECONDS, TimeUnit.SECONDS);
    var alike =
        clock.scheduleWithFixedDelay(() -> look(index::askAgain), FACTS, FACTS, TimeUnit.SECONDS);
  }

  /** What fails now is tried again: a clock that threw once would never tick again. */
  private void look(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.warn("The catalogue was not looked at; it is again soon", e);
    }
  }

  @PreDestroy
  void end() {
    clock.shutdownNow();
  }
}
