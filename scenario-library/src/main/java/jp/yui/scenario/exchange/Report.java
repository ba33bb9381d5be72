package jp.yui.scenario.exchange;

import java.util.List;

/**
 * What an agent tells the platform at a time. Its spelling as JSON is one only: no space, the
 * components in their order, so that nothing can be put in beside them.
 *
 * @param protocol {@value #PROTOCOL}
 * @param agent its number on the platform
 * @param sequence from 1 in its series, without gaps
 */
public record Report(
    int protocol, long agent, Series series, long sequence, List<ReportEntry> entries) {
  public static final int PROTOCOL = 1;

  /** How many entries it has at most. */
  public static final int MOST_ENTRIES = 50;

  private static final long MOST = 1L << 50;

  public Report {
    entries = List.copyOf(entries);
    if (protocol != PROTOCOL
        || agent < 1
        || agent > MOST
        || sequence < 1
        || sequence > MOST
        || entries.isEmpty()
        || entries.size() > MOST_ENTRIES) {
      throw new IllegalArgumentException("out of bounds");
    }
  }

  public Report(long agent, Series series, long sequence, List<ReportEntry> entries) {
    this(PROTOCOL, agent, series, sequence, entries);
  }
}
