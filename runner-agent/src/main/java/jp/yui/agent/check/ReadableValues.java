package jp.yui.agent.check;

import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.Finding;
import jp.yui.agent.normalise.NormalItem;

/** No value was read with a doubt. */
final class ReadableValues implements Rule {
  private final Showing showing;

  ReadableValues(Showing showing) {
    this.showing = showing;
  }

  @Override
  public List<Reason> judge(Application application) {
    List<Reason> reasons = new ArrayList<>();
    application.items().values().forEach(item -> reasons.addAll(of(item)));
    application.groups().values().stream()
        .flatMap(List::stream)
        .flatMap(entry -> entry.values().stream())
        .forEach(item -> reasons.addAll(of(item)));
    application.findings().stream()
        .filter(Finding::holds)
        .forEach(finding -> reasons.add(reason(finding, List.of())));
    return reasons;
  }

  /** The reasons that lie in one value. */
  List<Reason> of(NormalItem item) {
    return item.findings().stream()
        .filter(Finding::holds)
        .map(f -> reason(f, List.of(showing.of(f.item(), f.index(), item))))
        .toList();
  }

  private Reason reason(Finding finding, List<Shown> shown) {
    String label = showing.label(finding.item(), finding.index());
    return new Reason(finding.code(), Words.say("of-item", label, finding.message()), shown);
  }
}
