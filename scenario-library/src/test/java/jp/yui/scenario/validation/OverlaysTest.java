package jp.yui.scenario.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Locator;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.ProblemText;
import org.junit.jupiter.api.Test;

class OverlaysTest {
  private static final Path FOLDER = Path.of("src/test/resources/good-folders/sample/garbage");
  private static final Scenario SHARED = ScenarioFolder.read(FOLDER).value().orElseThrow();

  @Test
  void changesWhatItNamesAndNothingElse() {
    Reading<Overlay> overlay =
        OverlayFile.read(FOLDER.resolve("settings.yaml"), SHARED, Optional.empty());
    assertThat(new ProblemText().of(overlay.problems())).isEmpty();

    Scenario here = Overlays.apply(SHARED, overlay.value().orElseThrow());

    assertThat(here.procedure().item(ItemPath.parse("phone")).orElseThrow().required()).isTrue();
    assertThat(here.procedure().item(ItemPath.parse("name")))
        .isEqualTo(SHARED.procedure().item(ItemPath.parse("name")));
    assertThat(here.procedure().checks().stream().map(Check::otherwise))
        .containsExactly("電話番号が短すぎます");
    assertThat(((CsvForm) requireNonNull(here.forms().get("csv"))).columns())
        .containsEntry("氏名（漢字）", ItemPath.parse("name"))
        .doesNotContainKey("氏名");
    assertThat(product(here).codes().get("kind")).isEqualTo(Map.of("燃える", "01", "燃えない", "2"));
    assertThat(product(here).screens().get("お名前"))
        .extracting(Locator::value)
        .containsExactly("txtName");
    assertThat(fields(here)).contains("お名前", "種別").doesNotContain("氏名");
  }

  @Test
  void isNothingWithoutChanges() {
    Overlay none =
        new Overlay(
            "sample/garbage",
            "131016",
            Optional.empty(),
            Map.of(),
            List.of(),
            1,
            Optional.empty(),
            90,
            Overlay.Changes.NONE,
            SHARED.procedure().at());

    assertThat(Overlays.apply(SHARED, none)).isSameAs(SHARED);
  }

  private static Product product(Scenario scenario) {
    return requireNonNull(scenario.products().get("p"));
  }

  private static List<String> fields(Scenario scenario) {
    return Steps.all(product(scenario).post())
        .filter(Step.Fill.class::isInstance)
        .flatMap(step -> ((Step.Fill) step).fields().stream())
        .map(Step.Field::label)
        .toList();
  }
}
