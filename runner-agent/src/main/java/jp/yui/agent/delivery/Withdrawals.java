package jp.yui.agent.delivery;

import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.exchange.Withdrawn;
import jp.yui.scenario.trust.TargetFile;
import jp.yui.scenario.trust.Trusted;

/** What the signed metadata says that must not run any more. */
final class Withdrawals {
  static final String WITHDRAWN = "withdrawn";

  private static final String SCENARIOS = "scenarios/";
  private static final String JSON = ".json";

  private Withdrawals() {}

  static List<Withdrawn> of(Trusted trusted) {
    List<Withdrawn> all = new ArrayList<>();
    for (TargetFile file : trusted.list(SCENARIOS)) {
      int slash = file.path().lastIndexOf('/');
      if (file.custom().get(WITHDRAWN) instanceof String reason
          && slash > SCENARIOS.length()
          && file.path().endsWith(JSON)) {
        all.add(
            new Withdrawn(
                file.path().substring(SCENARIOS.length(), slash),
                file.path().substring(slash + 1, file.path().length() - JSON.length()),
                reason));
      }
    }
    return all;
  }
}
