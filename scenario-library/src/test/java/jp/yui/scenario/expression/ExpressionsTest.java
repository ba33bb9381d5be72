package jp.yui.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.model.ItemPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
  private static final Expressions EXPRESSIONS = new Expressions();

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "applicant-name => 結　太郎",
        "\"児童\" + text(index) => 児童2",
        "text(index - 1) => 1",
        "name => 結　二",
        "wareki(applicant-birth) => 昭和60年4月1日",
        "wareki(spouse-birth) => ``",
        "format(birth, 'GN年M月d日') => 令和5年12月31日",
        "pad(month(applicant-birth), 2) => 04",
        "half-kana(applicant-kana) => ﾕｲ ﾀﾛｳ",
        "code('sex', sex) => 2",
        "family(applicant-name) + '・' + given(name) => 結・二",
        "join([applicant-name, building, name], '／') => 結　太郎／結　二",
        "setting.office + read.receipt + text(setting.pages) => 本庁N-773",
        "setting.base-url => ``",
        "has(building) ? building : 'なし' => なし",
        "has(income) ? text(income) : '' => 5000000",
        "'a-b' + \"c-d\" + r'e-f' + \"\"\"g-h\"\"\" => a-bc-de-fg-h",
        "'' => ``",
      })
  void computesText(String source, String text) throws EvaluationException {
    assertThat(compiled(source, Result.TEXT).text(Sample.bindings())).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "children.all(c, c.birth <= today) => true",
        "children.exists(c, c.name == '結　一') => true",
        "children.exists(c, has(c.grade) && c.grade > 1) => false",
        "children.all(c, !has(c.grade)) => false",
        "size(children) == 2 && size('𠮷野') == 2 => true",
        "has(children) && !has(spouse-name) && !has(spouse-birth) => true",
        "has(spouse-birth) && spouse-birth <= today => false",
        "applicant-birth != today && applicant-birth < birth => true",
        "occupation in ['会社員', '公務員'] => true",
        "receipt-no.matches(r'^R-\\d+$') => true",
        "receipt-no.startsWith('R') && receipt-no.endsWith('1') && receipt-no.contains('-') => true",
        "income / 2 * 2 == income && income % 7 >= 0 && -income < 0 => true",
        "years-old(applicant-birth, today) == 41 => true",
        "known(applicant-birth) && !known(spouse-birth) => true",
      })
  void decidesConditions(String source, boolean holds) throws EvaluationException {
    assertThat(compiled(source, Result.CONDITION).holds(Sample.bindings())).isEqualTo(holds);
  }

  @Test
  void givesDatesToPick() throws EvaluationException {
    assertThat(compiled("applicant-birth", Result.DATE).date(Sample.bindings()))
        .hasToString("1985-04-01");
    Scope picker = Scope.picker(Sample.procedure(), Sample.product());
    Compiled day = compiled("format(date, \"d\")", picker, Result.TEXT);
    assertThat(day.text(Sample.bindings().date(PartialDate.parse("2026-12-09")))).isEqualTo("9");
  }

  @Test
  void fillsSecretsInTheSignIn() throws EvaluationException {
    Scope signIn = Scope.signInFill(Sample.procedure(), Sample.product());
    Compiled password = compiled("setting.password", signIn, Result.TEXT);
    assertThat(password.text(Sample.bindings())).isEqualTo("himitsu");
    assertThat(password.mentions().secret()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "applicant-birth <= today => 「請求者生年月日」に不詳の部分があるため、日付を比べられません。",
        "applicant-birth == today => 「請求者生年月日」に不詳の部分があるため、日付を比べられません。",
        "month(applicant-birth) == 1 => 「請求者生年月日」に不詳の部分があるため、必要な年月日が分かりません。",
        "wareki(applicant-birth) == '' => 「請求者生年月日」に不詳の部分があるため、必要な年月日が分かりません。",
        "years-old(applicant-birth, today) > 1 => 「請求者生年月日」に不詳の部分があるため、必要な年月日が分かりません。",
        "children.all(c, c.birth <= today) => 「児童」2件目の「生年月日」に不詳の部分があるため、日付を比べられません。",
        "children.all(c, c.grade == 1) => 「児童」1件目の「学年」と「児童」2件目の「学年」の値がありません。",
        "spouse-birth <= today => 「配偶者生年月日」の値がありません。",
        "income > 3 => 「所得」の値がありません。",
        "family(applicant-name) == '' => 「請求者氏名」に姓と名を分ける空白がないため、姓と名に分けられません。",
        "half-kana(applicant-kana) == '' => 「請求者氏名カナ」に半角にできないカナ（ヰ・ヱ・ヮ・ヵ・ヶなど）があります。",
        "postal-head(postal-code) == '' => 「郵便番号」が7桁の郵便番号ではありません。",
        "phone-part(phone, 1) == '' => 「電話番号」を市外局番・市内局番・加入者番号の三つに分けられません。",
        "pad(2026, 2) == '' => 式の値が2桁に収まりません。",
        "1 / 0 == 1 => 式の値からは計算できません（0で割るか、大きすぎます）。",
      })
  void namesTheItemsToBlameWhenNoAnswerIsSure(String source, String reason) {
    Bindings bindings =
        Sample.with(
            Map.of(
                "applicant-birth",
                PartialDate.parse("2026-??-??"),
                "applicant-name",
                "結太郎",
                "applicant-kana",
                "ヰ",
                "postal-code",
                "100-001",
                "phone",
                "0312345678",
                "income",
                ""),
            List.of(
                Map.of("birth", PartialDate.parse("2020-01-01")),
                Map.of("birth", PartialDate.parse("2026-??-01"))));
    assertThatThrownBy(() -> check(source).holds(bindings))
        .isInstanceOf(EvaluationException.class)
        .hasMessage(reason)
        .hasNoCause();
  }

  @Test
  void holdsAValueThatTheCodeTableDoesNotKnow() {
    Compiled code = compiled("code('sex', applicant-name)", Result.TEXT);
    assertThatThrownBy(() -> code.text(Sample.bindings()))
        .isInstanceOfSatisfying(
            EvaluationException.class,
            e -> {
              assertThat(e).hasMessage("「請求者氏名」の値が、製品のコード表「sex」にありません。");
              assertThat(e.code()).isEqualTo("no-code");
              assertThat(e.items()).containsExactly(ItemPath.parse("applicant-name"));
            });
  }

  @Test
  void anUnknownPartThatDecidesNothingDoesNoHarm() throws EvaluationException {
    Bindings born1955 =
        Sample.with(Map.of("applicant-birth", PartialDate.parse("1955-??-??")), List.of());
    assertThat(check("applicant-birth < today").holds(born1955)).isTrue();
    assertThat(check("format(applicant-birth, 'GN年') == '昭和30年'").holds(born1955)).isTrue();
    assertThat(check("year(applicant-birth) == 1955 && !known(applicant-birth)").holds(born1955))
        .isTrue();
    assertThat(check("years-old(applicant-birth, today) >= 0 || true").holds(born1955)).isTrue();
  }

  @Test
  void endsWhenThereIsTooMuchToDo() {
    Map<String, Object> child = Map.of("name", "結　子");
    List<Map<String, Object>> many = IntStream.range(0, 200).mapToObj(i -> child).toList();
    Compiled pairs = check("children.all(a, children.all(b, a.name == b.name))");
    assertThatThrownBy(() -> pairs.holds(Sample.with(Map.of(), many)))
        .isInstanceOf(EvaluationException.class)
        .hasMessage("「児童」の「氏名」の件数が多すぎて確かめられません。");

    Compiled triple = compiled("building + building + building", Result.TEXT);
    Bindings longText = Sample.with(Map.of("building", "あ".repeat(1_500)), List.of());
    assertThatThrownBy(() -> triple.text(longText))
        .isInstanceOf(EvaluationException.class)
        .hasMessage("「方書」から作った文字が長すぎます（上限 4000 文字）。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"applicant-birth == today", "applicant-name == ''", "income == 1"})
  void aValueOfAWrongTypeIsTheCallersFaultAndIsNotShown(String source) {
    Object wrong = new StringBuilder("himitsu");
    Bindings bindings =
        Sample.with(
            Map.of("applicant-birth", wrong, "applicant-name", wrong, "income", wrong), List.of());
    assertThatThrownBy(() -> check(source).holds(bindings))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("must not be given as StringBuilder");
  }

  @Test
  void tellsWhatItSpeaksOf() {
    Mentions mentions =
        compiled(
                "children.all(c, c.birth <= today) && has(phone) ? code('sex', sex) + setting.office"
                    + " : read.receipt + name",
                Result.TEXT)
            .mentions();
    assertThat(mentions.items())
        .extracting(ItemPath::toString)
        .containsExactly("children.birth", "children.name", "phone", "sex");
    assertThat(mentions.groups()).containsExactly("children");
    assertThat(mentions.tables()).containsExactly("sex");
    assertThat(mentions.settings()).containsExactly("office");
    assertThat(mentions.reads()).containsExactly("receipt");
    assertThat(mentions.personal()).isTrue();
    assertThat(mentions.secret()).isFalse();
    assertThat(compiled("receipt-no", Result.TEXT).mentions().personal()).isFalse();
  }

  @Test
  void manyThreadsMayComputeTheSameExpression() {
    Compiled compiled = compiled("wareki(applicant-birth) + name", Result.TEXT);
    assertThat(
            IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> Sample.bindings().entry("children", i % 2 + 1))
                .map(bindings -> text(compiled, bindings))
                .distinct())
        .containsExactlyInAnyOrder("昭和60年4月1日結　一", "昭和60年4月1日結　二");
  }

  private static String text(Compiled compiled, Bindings bindings) {
    try {
      return compiled.text(bindings);
    } catch (EvaluationException e) {
      return e.code();
    }
  }

  private static Compiled check(String source) {
    return compiled(source, Scope.value(Sample.procedure(), Sample.product()), Result.CONDITION);
  }

  private static Compiled compiled(String source, Result result) {
    return compiled(source, Sample.everything(), result);
  }

  private static Compiled compiled(String source, Scope scope, Result result) {
    Compilation compilation = EXPRESSIONS.compile(Sample.expression(source), scope, result);
    assertThat(compilation).as(source).isInstanceOf(Compiled.class);
    return (Compiled) compilation;
  }
}
