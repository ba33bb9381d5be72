package jp.yui.scenario.sharing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Catalogue;

/** What differs between two versions of a scenario, in words; the gravest first. */
public record Difference(List<Change> changes) {
  public Difference {
    changes = List.copyOf(changes);
  }

  /** From one version to the next. */
  public static Difference between(Scenario before, Scenario after, Locale language) {
    Catalogue texts = new Catalogue("jp.yui.scenario.sharing.messages", language);
    List<Change> changes = new ArrayList<>();
    new ProcedureDifference(texts, changes).of(before.procedure(), after.procedure());
    new FormsDifference(texts, changes).of(before.forms(), after.forms());
    new ProductsDifference(texts, changes).of(before.products(), after.products());
    changes.sort(Comparator.comparing(Change::weight));
    return new Difference(changes);
  }

  /** Whether those who use it already have to do something. */
  public boolean breaking() {
    return changes.stream().anyMatch(change -> change.weight() == Change.Weight.BREAKING);
  }

  /**
   * Whether the version's number says what the changes are: a breaking one wants a new first
   * number.
   */
  public static boolean toldByNumber(String before, String after) {
    return !first(before).equals(first(after));
  }

  private static String first(String version) {
    return version.split("\\.", 2)[0];
  }
}
