package jp.yui.agent.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.agent.normalise.Source;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;

/** Everything is there that the procedure requires, the key first of all. */
final class RequiredItems implements Rule {
  private final Procedure procedure;
  private final Showing showing;

  RequiredItems(Procedure procedure, Showing showing) {
    this.procedure = procedure;
    this.showing = showing;
  }

  @Override
  public List<Reason> judge(Application application) {
    List<Reason> reasons = new ArrayList<>();
    for (Entry entry : procedure.items().values()) {
      switch (entry) {
        case Item item -> look(item, ItemPath.parse(item.id()), 0, application, reasons);
        case Group group -> {
          int entries = application.entries(group.id()).size();
          for (int index = 1; index <= entries; index++) {
            for (Item item : group.items().values()) {
              ItemPath path = new ItemPath(Optional.of(group.id()), item.id());
              look(item, path, index, application, reasons);
            }
          }
        }
      }
    }
    return reasons;
  }

  private void look(
      Item item, ItemPath path, int index, Application application, List<Reason> reasons) {
    boolean key = path.group().isEmpty() && item.id().equals(procedure.key());
    Optional<NormalItem> value = application.item(path, index);
    if ((item.required() || key) && value.map(NormalItem::isBlank).orElse(true)) {
      Shown shown =
          value
              .map(v -> showing.of(path, index, v))
              .orElseGet(() -> new Shown(showing.label(path, index), "", "", files(application)));
      String words = value.isPresent() ? "required-missing" : "required-not-carried";
      String text = Words.say(words, showing.label(path, index));
      reasons.add(new Reason("required-missing", text, List.of(shown)));
    }
  }

  private static String files(Application application) {
    return String.join("、", application.sources().stream().map(Source::file).distinct().toList());
  }
}
