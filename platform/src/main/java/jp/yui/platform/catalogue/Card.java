package jp.yui.platform.catalogue;

import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.StandardWork;

/**
 * What is searched, and shown in a list, of a scenario's newest version.
 *
 * @param field 業務分野
 * @param work 標準化対象事務, if it belongs to one
 * @param procedure the procedure's formal name
 * @param products vendor and name
 * @param forms PDF, CSV, XML
 * @param items labels
 */
public record Card(
    String scenario,
    String version,
    String title,
    String about,
    String field,
    Optional<StandardWork> work,
    String procedure,
    State state,
    List<String> products,
    List<String> forms,
    List<String> items) {

  public Card {
    products = List.copyOf(products);
    forms = List.copyOf(forms);
    items = List.copyOf(items);
  }

  String allWords() {
    return String.join(
        "\n",
        title,
        about,
        field,
        work.map(StandardWork::title).orElse(""),
        procedure,
        String.join("\n", products),
        String.join("\n", items));
  }
}
