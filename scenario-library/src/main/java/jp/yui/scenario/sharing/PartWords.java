package jp.yui.scenario.sharing;

import java.util.Locale;
import java.util.Optional;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Catalogue;

/** Parts in the words of whoever works with them. */
public final class PartWords {
  private final Catalogue texts;
  private final Scenario scenario;

  /**
   * @param scenario whose items give the names
   */
  public PartWords(Scenario scenario, Locale language) {
    this.texts = new Catalogue("jp.yui.scenario.sharing.messages", language);
    this.scenario = scenario;
  }

  /** What a part is. */
  public String of(Part part) {
    Object[] names =
        part.names().stream()
            .map(name -> part.kind() == Part.Kind.REQUIRED ? label(name) : name)
            .toArray();
    return texts.message("part." + part.kind(), names);
  }

  /** What a part says. */
  public String value(Part part, Optional<String> value) {
    if (value.isEmpty()) {
      return texts.message("value.gone");
    }
    return switch (part.kind()) {
      case REQUIRED -> texts.message("value." + value.get());
      case CHECK -> value.get().isEmpty() ? texts.message("value.off") : check(value.get());
      case SOURCE -> label(value.get());
      case LABEL, SCREEN, CODE -> value.get();
    };
  }

  private String check(String value) {
    int at = value.lastIndexOf(ScenarioParts.THEN);
    return texts.message(
        "check.words",
        value.substring(0, at),
        texts.message("then." + value.substring(at + ScenarioParts.THEN.length())));
  }

  private String label(String path) {
    ItemPath item = ItemPath.parse(path);
    String group =
        item.group()
            .flatMap(id -> Optional.ofNullable(scenario.procedure().items().get(id)))
            .map(entry -> entry.label() + " ")
            .orElse("");
    return scenario.procedure().item(item).map(found -> group + found.label()).orElse(path);
  }
}
