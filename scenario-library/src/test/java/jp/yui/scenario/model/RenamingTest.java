package jp.yui.scenario.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.problem.Position;
import org.junit.jupiter.api.Test;

class RenamingTest {
  private static final Position AT = Position.of("p.yaml");

  @Test
  void numbersLabelsOfAnEntryHoweverDeepAndLeavesValues() {
    Step fill = new Step.Fill(List.of(new Step.Field("児童{n}氏名", literal("{n}"), AT)), AT);
    Step in = new Step.In(new Step.Scope.Section(literal("児童{n}")), List.of(fill), AT);

    assertThat(Renaming.numbered(3).steps(List.of(in)))
        .containsExactly(
            new Step.In(
                new Step.Scope.Section(literal("児童3")),
                List.of(new Step.Fill(List.of(new Step.Field("児童3氏名", literal("{n}"), AT)), AT)),
                AT));
  }

  @Test
  void replacesWholeNamesOnly() {
    Step press = new Step.Press(any("登録"), Optional.empty(), AT);
    Step other = new Step.Press(any("登録する"), Optional.empty(), AT);

    assertThat(Renaming.of(Map.of("登録", "保存")).steps(List.of(press, other)))
        .containsExactly(new Step.Press(any("保存"), Optional.empty(), AT), other);
  }

  @Test
  void renamesTheSectionAndTheLabelOfAPlace() {
    assertThat(Renaming.of(Map.of("児童", "お子さま")).place("児童/氏名")).isEqualTo("お子さま/氏名");
  }

  private static Value.Literal literal(String text) {
    return new Value.Literal(text, AT);
  }

  private static Step.Target any(String label) {
    return new Step.Target(Step.Pressable.ANY, literal(label));
  }
}
