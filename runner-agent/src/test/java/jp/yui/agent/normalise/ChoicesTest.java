package jp.yui.agent.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.model.Kind;
import org.junit.jupiter.api.Test;

class ChoicesTest {
  private final Trial sex =
      Trial.of(Kind.CHOICE).choices(List.of("男", "女"), Map.of("1", "男", "2", "女"));

  @Test
  void readsWhatTheFormDeclaresInAnyWidth() {
    assertThat(sex.read("1").text()).isEqualTo("男");
    assertThat(sex.read("２ ").text()).isEqualTo("女");
  }

  @Test
  void readsTheChoiceItself() {
    assertThat(sex.read("女").text()).isEqualTo("女");
  }

  @Test
  void holdsWhatNobodyDeclaredAndListsWhatIsAllowed() {
    NormalItem unknown = sex.read("01");

    assertThat(unknown.isAbsent()).isTrue();
    assertThat(unknown.holds()).isTrue();
    assertThat(unknown.findings().getFirst().message())
        .isEqualTo("「01」は選択肢にありません。使えるのは 男、女 です。別の書き方で届くときは、様式ファイルの values に加えてください");
  }
}
