package jp.yui.platform.reports;

import java.util.List;
import jp.yui.scenario.exchange.ReportEntry;

/**
 * A report came in. Published in the transaction that takes it: whoever listens and fails keeps it
 * out.
 *
 * @param agent its number
 * @param municipality whose agent it is; also the signed-in user's
 */
public record ReportTaken(long agent, String municipality, List<ReportEntry> entries) {
  public ReportTaken {
    entries = List.copyOf(entries);
  }

  /** Those of one kind. */
  public <T extends ReportEntry> List<T> of(Class<T> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
