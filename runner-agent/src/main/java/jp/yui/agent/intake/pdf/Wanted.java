package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;

/**
 * A label whose value is wanted.
 *
 * @param source number of the source in the item's join, or {@link #ALONE}
 */
record Wanted(
    String text,
    Optional<String> section,
    PdfForm.Where where,
    Optional<String> until,
    ItemPath item,
    int source) {
  static final int ALONE = -1;

  static List<Wanted> of(PdfForm form) {
    List<Wanted> all = new ArrayList<>();
    form.labels()
        .forEach(
            l -> all.add(new Wanted(l.text(), l.section(), l.value(), l.until(), l.item(), ALONE)));
    form.head().joins().forEach((item, join) -> sources(item, join, all));
    return all;
  }

  /** In a join, too, 請求者/年 is the 年 below the heading 請求者. */
  private static void sources(ItemPath item, Form.Join join, List<Wanted> all) {
    for (int i = 0; i < join.of().size(); i++) {
      String name = join.of().get(i);
      int slash = name.indexOf('/');
      all.add(
          new Wanted(
              name.substring(slash + 1),
              slash < 0 ? Optional.empty() : Optional.of(name.substring(0, slash)),
              PdfForm.Where.RIGHT,
              Optional.empty(),
              item,
              i));
    }
  }

  /** As a person would call it. */
  String called() {
    return section.map(s -> s + "/" + text).orElse(text);
  }
}
