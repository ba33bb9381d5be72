package jp.yui.agent.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.scenario.japanese.Era;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.japanese.Wareki;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Procedure;

/** Puts values beside a reason: as read, as normalised, and where they stand. */
final class Showing {
  private final Procedure procedure;
  private final Labels labels;

  Showing(Procedure procedure) {
    this.procedure = procedure;
    this.labels = new Labels(procedure);
  }

  Shown of(ItemPath path, int index, NormalItem item) {
    String place = PlaceWords.of(item.place());
    String label = labels.of(path, index);
    if (procedure.item(path).map(Item::kind).filter(Kind.MY_NUMBER::equals).isPresent()) {
      // 番号法: an individual number is shown nowhere but where it is processed.
      return new Shown(label, Words.say("not-shown"), Words.say("not-shown"), place);
    }
    return new Shown(label, item.raw(), inWords(item.value()), place);
  }

  /** The values of that path, in a group those of all entries. */
  List<Shown> all(ItemPath path, Application application) {
    int entries = path.group().map(g -> application.entries(g).size()).orElse(0);
    List<Shown> shown = new ArrayList<>();
    for (int index = path.group().isEmpty() ? 0 : 1; index <= entries; index++) {
      int at = index;
      application.item(path, index).ifPresent(item -> shown.add(of(path, at, item)));
    }
    return shown;
  }

  String label(ItemPath path, int index) {
    return labels.of(path, index);
  }

  private static String inWords(Object value) {
    if (!(value instanceof PartialDate date)) {
      return value.toString();
    }
    Optional<LocalDate> day = date.date().filter(d -> !d.isBefore(Era.MEIJI.firstDay()));
    return day.map(d -> Wareki.of(d).written() + "（" + date + "）").orElse(date.toString());
  }
}
