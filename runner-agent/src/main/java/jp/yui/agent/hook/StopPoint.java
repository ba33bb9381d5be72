package jp.yui.agent.hook;

import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * A named point at which a test can stop this process for good, so as to kill it exactly there.
 *
 * <p>Armed by the system property or environment variable {@code YUI_STOP_AT}, as {@code
 * after-intent:2} (the second record) or {@code after-intent} (any). An armed point that is reached
 * writes the line {@code YUI_STOPPED after-intent 2} to standard output and then blocks its thread
 * for ever. Unarmed, a point is one comparison with null.
 */
public final class StopPoint {
  private static final @Nullable String ARMED = armed();

  private StopPoint() {}

  /**
   * Passes the point, or stops here for ever.
   *
   * @param name in lower-case English with hyphens: {@code after-intent}
   * @param number of the record in this process, from 1
   */
  public static void at(String name, long number) {
    if (ARMED != null && (ARMED.equals(name) || ARMED.equals(name + ":" + number))) {
      stop(name, number);
    }
  }

  private static void stop(String name, long number) {
    System.out.println("YUI_STOPPED " + name + " " + number);
    System.out.flush();
    CountDownLatch never = new CountDownLatch(1);
    while (true) {
      try {
        never.await();
      } catch (InterruptedException e) {
        // Only a kill ends this: an orderly end is just what the test does not want.
      }
    }
  }

  private static @Nullable String armed() {
    String property = System.getProperty("YUI_STOP_AT");
    return property != null ? property : System.getenv("YUI_STOP_AT");
  }
}
