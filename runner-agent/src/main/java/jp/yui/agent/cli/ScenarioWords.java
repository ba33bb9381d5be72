package jp.yui.agent.cli;

import java.util.Optional;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;

/** A scenario as a page of text that a section chief can read. */
final class ScenarioWords {
  private final Scenario scenario;
  private final StringBuilder page = new StringBuilder();

  ScenarioWords(Scenario scenario) {
    this.scenario = scenario;
  }

  /**
   * @param product whose steps to show; empty: those of all
   */
  String text(Optional<String> product) {
    Procedure procedure = scenario.procedure();
    line("words.title", procedure.title(), procedure.id(), procedure.version());
    page.append('\n').append(procedure.about().strip()).append('\n');
    heading("words.forms");
    scenario.forms().values().stream().map(Form::head).forEach(this::form);
    heading("words.items");
    procedure.items().values().forEach(entry -> entry(entry, "  "));
    heading("words.checks");
    procedure.checks().forEach(this::check);
    scenario.products().values().stream()
        .filter(p -> product.isEmpty() || product.get().equals(p.id()))
        .forEach(this::product);
    return page.toString();
  }

  private void form(Form.FormHead head) {
    line(head.assumed() ? "words.form.assumed" : "words.form", head.title(), head.id());
  }

  private void entry(Entry entry, String indent) {
    switch (entry) {
      case Item item ->
          page.append(indent)
              .append(item.label())
              .append(item.required() ? Yui.TEXTS.say("words.required") : "")
              .append(item.personal() ? Yui.TEXTS.say("words.personal") : "")
              .append(
                  item.choices().isEmpty()
                      ? ""
                      : Yui.TEXTS.say("words.choices", String.join("・", item.choices())))
              .append('\n');
      case Group group -> {
        page.append(indent)
            .append(
                Yui.TEXTS.say(
                    "words.group",
                    group.label(),
                    String.valueOf(group.least()),
                    String.valueOf(group.most())))
            .append('\n');
        group.items().values().forEach(item -> entry(item, indent + "  "));
      }
    }
  }

  private void check(Check check) {
    line(
        check.then() == Check.Then.REJECT ? "words.check.reject" : "words.check.hold",
        check.otherwise());
  }

  private void product(Product product) {
    heading("words.product", product.name(), product.versions(), product.id());
    line(
        "words.find", Yui.TEXTS.say(product.find().isEmpty() ? "words.find.no" : "words.find.yes"));
    page.append(new StepWords().text(product.post()));
  }

  private void heading(String key, Object... values) {
    page.append('\n').append(Yui.TEXTS.say(key, values)).append('\n');
  }

  private void line(String key, Object... values) {
    page.append(Yui.TEXTS.say(key, values)).append('\n');
  }
}
