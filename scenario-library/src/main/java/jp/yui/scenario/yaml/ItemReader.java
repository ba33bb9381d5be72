package jp.yui.scenario.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yui.scenario.dictionary.Dictionary;
import jp.yui.scenario.dictionary.Term;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.problem.Problems;

/** Reads what stands under {@code items}. */
record ItemReader(Problems problems) {
  private static final int MANY = 100;
  private static final int MANY_DIGITS = 40;

  Entry entry(YamlNode.Pair pair) {
    boolean group =
        pair.value() instanceof YamlNode.Mapping mapping && mapping.pair("each").isPresent();
    return group ? group(pair) : item(pair);
  }

  private Group group(YamlNode.Pair pair) {
    Keys keys = new Keys(pair.value(), Concept.GROUP, problems);
    name(pair);
    Map<String, Item> items = keys.map("each", this::item);
    int least = keys.number("least", 0, MANY).orElse(0);
    int most = keys.number("most", 1, MANY).orElse(MANY);
    return new Group(pair.key(), keys.text("label"), items, least, most, pair.keyAt());
  }

  private Item item(YamlNode.Pair pair) {
    name(pair);
    Keys keys = new Keys(pair.value(), Concept.ITEM, problems);
    Optional<Term> term = term(keys);
    Optional<Kind> said = keys.oneOf("kind", Kind.class);
    Kind kind = said.or(() -> term.map(Term::kind)).orElse(Kind.TEXT);
    if (pair.value() instanceof YamlNode.Mapping && !keys.has("kind") && !keys.has("term")) {
      problems.error(pair.keyAt(), "item-kind", pair.key());
    }
    boolean personal = term.map(Term::personal).orElse(Dictionary.isPersonal(kind));
    return new Item(
        pair.key(),
        keys.text("label"),
        kind,
        keys.optionalText("term"),
        keys.flag("required", false),
        keys.flag("personal", personal),
        keys.flag("partly-unknown", false),
        keys.texts("choices"),
        digits(keys),
        pair.keyAt());
  }

  private static OptionalInt digits(Keys keys) {
    return keys.number("digits", 1, MANY_DIGITS).map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  private Optional<Term> term(Keys keys) {
    Optional<String> name = keys.optionalText("term");
    Optional<Term> term = name.flatMap(Dictionary.standard()::term);
    if (name.isPresent() && term.isEmpty()) {
      problems.unknown(
          keys.get("term").orElseThrow().at(),
          "unknown-term",
          name.get(),
          Dictionary.standard().terms().keySet());
    }
    return term;
  }

  private void name(YamlNode.Pair pair) {
    if (!Names.isName(pair.key())) {
      problems.error(pair.keyAt(), "bad-name", pair.key());
    }
  }
}
