package jp.yui.agent.intake.child;

import java.time.Duration;

/**
 * How long a child has been waited for. The time in which nobody waits for it does not count: a
 * record may take a minute to post.
 */
final class Patience {
  private static final long NOT_WAITING = 0;

  private final long idle;
  private final long perFile;
  private final ChildProcess child;
  private long waited;
  private long since = NOT_WAITING;
  private boolean over;

  Patience(Duration idle, Duration perFile, ChildProcess child) {
    this.idle = idle.toNanos();
    this.perFile = perFile.toNanos();
    this.child = child;
  }

  synchronized void waiting() {
    since = System.nanoTime() | 1;
  }

  synchronized void served() {
    waited += System.nanoTime() - since;
    since = NOT_WAITING;
  }

  /** Kills a child that takes too long; called every now and then. */
  synchronized void check() {
    if (since == NOT_WAITING || over) {
      return;
    }
    long now = System.nanoTime() - since;
    if (now > idle || waited + now > perFile) {
      over = true;
      child.kill();
    }
  }

  synchronized boolean isOver() {
    return over;
  }
}
