package jp.yui.agent.schedule;

import java.time.Duration;
import jp.yui.agent.schedule.store.RunRecords;

/**
 * Something that the agent does beside the jobs again and again, such as to ask the platform for
 * what is new and to report. That it fails, or takes long, changes nothing for the jobs.
 */
public interface Errand {
  /** Its name in the log. */
  String name();

  /**
   * Goes once.
   *
   * @param runs what the jobs came to; numbers and codes only
   * @return how long to wait until it goes again
   */
  Duration go(RunRecords runs) throws InterruptedException;
}
