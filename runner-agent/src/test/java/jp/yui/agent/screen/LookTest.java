package jp.yui.agent.screen;

import static jp.yui.agent.screen.Do.AT;
import static jp.yui.agent.screen.Do.heading;
import static jp.yui.agent.screen.Do.open;
import static jp.yui.agent.screen.Do.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.yui.agent.checkup.Printing;
import jp.yui.agent.checkup.Uses;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenFeature;
import org.junit.jupiter.api.Test;

/**
 * Looking at a screen takes down what it is built of, nothing of what it shows, and changes
 * nothing.
 */
class LookTest extends BrowserTest {
  private static final Uses USES =
      new Uses(Set.of("氏名", "続柄"), List.of(), List.of(), Set.of("子"), Set.of());

  @Test
  void takesDownNamesAndKinds() throws Exception {
    List<String> told = new ArrayList<>();
    for (ScreenFeature f : print().features()) {
      told.add(f.kind() + " " + f.label() + " " + f.control() + (f.required() ? " !" : ""));
    }
    assertThat(told)
        .contains(
            "HEADING 世帯の照会 NONE",
            "LINK 検索 NONE",
            "BUTTON 削除 NONE",
            "FIELD 氏名 TEXT !",
            "FIELD 住所 LONG_TEXT",
            "FIELD 続柄 LIST",
            "TABLE 世帯員 NONE",
            "COLUMN 続柄 NONE",
            "TABLE 一覧 NONE");
  }

  @Test
  void keepsNothingOfAResident() throws Exception {
    PrintedScreen print = print();
    assertThat(print.features()).anyMatch(f -> f.options() == 2 && f.named().equals(List.of("子")));
    assertThat(print.toString()).doesNotContain("早乙女", "結花", "稲穂", "田植", "転出");
  }

  @Test
  void handsOutNoValueAndNoCellAtAll() throws Exception {
    for (ScreenShape.Part part : shape().parts()) {
      boolean firstRow = part.kind().equals("COLUMN") && !part.usable();
      assertThat(part.names().toString())
          .as(part.toString())
          .doesNotContain(firstRow ? "稲穂" : "早乙女");
    }
  }

  @Test
  void followsAPlainLink() throws Exception {
    perform(open("/residents.html"), follow("検索"), heading("認定請求の検索"));
  }

  @Test
  void doesNotPressWhatMayDoMoreThanLeadToAPage() throws Exception {
    for (String name : List.of("削除", "新規採番", "ここ", "どこにもない")) {
      assertThatThrownBy(
              () ->
                  browser
                      .withPatience(BRIEFLY)
                      .perform(
                          List.of(open("/residents.html"), follow(name)),
                          ScreenMap.EMPTY,
                          Gate.CLOSED))
          .as(name)
          .isInstanceOf(StopBeforeSubmit.class);
    }
    perform(shown("世帯の照会"));
    assertThat(server.posts).isEmpty();
  }

  private static Action follow(String name) {
    return new Action.Follow(Action.Target.of(Text.of(name)), AT);
  }

  private PrintedScreen print() throws Exception {
    return new Printing(USES).screen("post/1", shape());
  }

  private ScreenShape shape() throws Exception {
    List<ScreenShape> seen = new ArrayList<>();
    perform(
        open("/residents.html"),
        new Action.Look(
            new Action.Glance(List.of("氏名"), List.of(), List.of(), false), seen::add, AT));
    return seen.getFirst();
  }
}
