package jp.yui.scenario.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Renaming;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/**
 * Whether a product's steps can be done at all, and fit the procedure where that is known.
 *
 * @param procedure empty when a product is looked at by itself
 */
record ProductCheck(Layer<Product> layer, Optional<Procedure> procedure, Problems problems) {
  private static final List<String> ENCODINGS = List.of("windows-31j", "utf-8");

  void run() {
    Product product = layer.model();
    steps(Phase.SIGN_IN, product.signIn());
    steps(Phase.FIND, product.find());
    steps(Phase.POST, product.post());
    steps(Phase.SIGN_OUT, product.signOut());
    product.picker().ifPresent(picker -> steps(Phase.PICKER, picker.steps()));
    if (!product.post().isEmpty()) {
      new Submission(problems).check(product.post(), layer.root().place("post"));
    }
    proof(product);
    baseUrl(product);
    settings(product);
    if (product.signedOut().isEmpty() && !product.signIn().isEmpty()) {
      problems.warning(layer.root().place("sign-in"), "signed-out-missing");
    }
    product
        .encoding()
        .filter(e -> !ENCODINGS.contains(e))
        .ifPresent(
            e ->
                problems.unknown(layer.root().value("encoding"), "unknown-encoding", e, ENCODINGS));
    new ScreenLabels(layer, problems).run();
    procedure.ifPresent(this::expressions);
  }

  private void steps(Phase phase, List<Step> steps) {
    Steps.all(steps).forEach(step -> step(phase, step));
    numbers(steps);
  }

  /** A place for an entry's number has a meaning inside {@code each} only. */
  private void numbers(List<Step> steps) {
    for (Step step : steps) {
      if (!(step instanceof Step.Each)) {
        ScreenLabels.labels(step)
            .filter(label -> label.contains(Renaming.NUMBER))
            .forEach(label -> problems.error(step.at(), "number-outside-each", label));
        numbers(Steps.inside(step));
      }
    }
  }

  private void step(Phase phase, Step step) {
    if (!phase.allows(step)) {
      problems.error(step.at(), "verb-place", Verbs.of(step), phase.key());
    }
    switch (step) {
      case Step.Open open -> OpenPath.check(open, problems);
      case Step.Each each -> group(each);
      case Step.Read read -> ReadNames.check(read, problems);
      case Step.Pick pick when layer.model().picker().isEmpty() ->
          problems.error(pick.at(), "picker-missing");
      default -> {}
    }
  }

  private void group(Step.Each each) {
    if (procedure.isEmpty() || each.group().isEmpty()) {
      return;
    }
    Set<String> groups = new TreeSet<>();
    procedure.get().items().values().stream()
        .filter(Group.class::isInstance)
        .forEach(group -> groups.add(group.id()));
    if (!groups.contains(each.group())) {
      problems.unknown(each.at(), "unknown-group", each.group(), groups);
    }
    Steps.all(each.steps())
        .filter(Step.Each.class::isInstance)
        .forEach(inner -> problems.error(inner.at(), "each-nested"));
  }

  private void expressions(Procedure known) {
    int before = problems.list().size();
    ExpressionCheck check = new ExpressionCheck(problems);
    new ProductExpressions(known, layer.model(), check).run();
    // What a faulty expression speaks of is not known, so nothing can be called unused then.
    if (problems.list().size() == before) {
      Unused.check(layer, check.mentions(), problems);
    }
  }

  private void proof(Product product) {
    if (product.find().isEmpty()) {
      problems.warning(product.at(), "find-missing");
      return;
    }
    List<Step> all = Steps.all(product.find()).toList();
    List<Step.Found> found = only(all, Step.Found.class).toList();
    if (found.isEmpty()) {
      problems.error(layer.root().place("find"), "found-missing");
    }
    found.stream()
        .filter(f -> !f.read().containsValue(Submission.RECEIPT))
        .forEach(f -> problems.error(f.at(), "found-receipt"));
    if (only(all, Step.Absent.class).findAny().isEmpty()) {
      problems.warning(layer.root().place("find"), "absent-missing");
    }
  }

  private void settings(Product product) {
    product.settings().values().stream()
        .filter(setting -> ReservedNames.isNeverAName(setting.id()))
        .forEach(setting -> problems.error(setting.at(), "reserved-name", setting.id()));
  }

  private void baseUrl(Product product) {
    Setting url = product.settings().get("base-url");
    if (url == null) {
      problems.error(layer.root().place("settings"), "base-url-missing");
    } else if (url.kind() != Setting.SettingKind.URL) {
      problems.error(url.at(), "base-url-kind");
    }
  }

  private static <T extends Step> Stream<T> only(List<Step> steps, Class<T> verb) {
    return steps.stream().filter(verb::isInstance).map(verb::cast);
  }
}
