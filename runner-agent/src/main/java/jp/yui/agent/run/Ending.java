package jp.yui.agent.run;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends a run in good order when the process is asked to end (Ctrl+C, a service's stop): the
 * application at hand is finished, and the process lives until its command has said what became of
 * it, which is when this is closed.
 */
public final class Ending implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::asked, "yui-end");
  private Runnable stop = () -> {};
  private boolean told;

  private Ending() {}

  /** From now on until it is closed. */
  public static Ending watch() {
    Ending ending = new Ending();
    Runtime.getRuntime().addShutdownHook(ending.hook);
    return ending;
  }

  /** Of a run that another part of this process ends, by {@link #stop}. */
  public static Ending told() {
    return new Ending();
  }

  /** Asks the run to end in good order; also one that has not begun yet. */
  public synchronized void stop() {
    told = true;
    stop.run();
  }

  /** How the run is ended; at once if it was asked to end already. */
  public synchronized void stopBy(Runnable way) {
    stop = way;
    if (told) {
      way.run();
    }
  }

  private void asked() {
    if (ended.getCount() > 0) {
      stop();
      try {
        ended.await(LONGEST.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process is ending: the hook runs already, or was just let go.
    }
  }
}
