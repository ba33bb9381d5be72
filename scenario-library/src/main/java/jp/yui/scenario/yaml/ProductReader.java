package jp.yui.scenario.yaml;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Locator;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Problems;

/** Reads how one vendor's core system is driven. */
record ProductReader(Problems problems) {
  /** Waited for where a product does not say how soon it settles: rather long than posted twice. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /**
   * @param id the file's name without its ending
   */
  Product product(YamlNode root, String id) {
    Keys keys = new Keys(root, Concept.PRODUCT_FILE, problems);
    Optional<Keys> about = keys.need("product").map(n -> new Keys(n, Concept.PRODUCT, problems));
    StepReader steps = new StepReader(problems);
    return new Product(
        id,
        about.map(a -> a.text("vendor")).orElse(""),
        about.map(a -> a.text("name")).orElse(""),
        about.map(a -> a.text("versions")).orElse(""),
        keys.map("settings", this::setting),
        keys.map("codes", pair -> new Nodes(problems).textMap(pair.value())),
        locators(keys),
        keys.optionalText("encoding"),
        keys.get("settle").flatMap(n -> Durations.read(n, problems)).orElse(LONGEST),
        picker(keys),
        mask(keys),
        steps.steps(keys, "sign-in"),
        keys.get("signed-out").flatMap(new SightReader(problems)::sight),
        steps.steps(keys, "find"),
        steps.neededSteps(keys, "post"),
        steps.steps(keys, "sign-out"),
        root.at());
  }

  private Optional<Product.Picker> picker(Keys keys) {
    return keys.below("picker", Concept.PICKER)
        .map(
            k ->
                new Product.Picker(
                    new StepReader(problems).neededSteps(k, "do"),
                    k.need("shows")
                        .map(new ValueReader(problems)::value)
                        .orElse(new Value.Literal("", k.at()))));
  }

  private Setting setting(YamlNode.Pair pair) {
    if (!Names.isName(pair.key())) {
      problems.error(pair.keyAt(), "bad-name", pair.key());
    }
    Keys keys = new Keys(pair.value(), Concept.SETTING, problems);
    return new Setting(
        pair.key(),
        keys.text("label"),
        keys.oneOf("kind", Setting.SettingKind.class).orElse(Setting.SettingKind.TEXT),
        keys.flag("required", true),
        pair.keyAt());
  }

  private Map<String, List<Locator>> locators(Keys keys) {
    return keys.map("screens", new LocatorReader(problems)::locators);
  }

  private Product.Mask mask(Keys keys) {
    Optional<YamlNode> mask =
        keys.below("evidence", Concept.PRODUCT_EVIDENCE).flatMap(e -> e.need("mask"));
    if (mask.isEmpty()) {
      return new Product.Mask.Personal();
    }
    if (mask.get() instanceof YamlNode.Sequence labels) {
      return new Product.Mask.Labels(new Nodes(problems).texts(labels));
    }
    String word = new Nodes(problems).text(mask.get());
    if (!word.equals("personal") && !word.equals("nothing") && !word.isEmpty()) {
      problems.unknown(mask.get().at(), "unknown-choice", word, List.of("personal", "nothing"));
    }
    return word.equals("nothing") ? new Product.Mask.Nothing() : new Product.Mask.Personal();
  }
}
