package jp.yui.scenario.expression;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Position;

/** A small procedure with its product, and one invented application. */
final class Sample {
  static final Position AT = new Position("scenario.yaml", 7, 11);
  static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

  private Sample() {}

  static Procedure procedure() {
    Map<String, Entry> items = new LinkedHashMap<>();
    add(items, "receipt-no", "受付番号", Kind.CODE, false);
    add(items, "applicant-name", "請求者氏名", Kind.NAME, true);
    add(items, "applicant-kana", "請求者氏名カナ", Kind.KANA, true);
    add(items, "applicant-birth", "請求者生年月日", Kind.DATE, true);
    add(items, "postal-code", "郵便番号", Kind.POSTAL_CODE, true);
    add(items, "phone", "電話番号", Kind.PHONE, true);
    add(items, "building", "方書", Kind.TEXT, true);
    add(items, "income", "所得", Kind.NUMBER, true);
    add(items, "spouse-name", "配偶者氏名", Kind.NAME, true);
    add(items, "spouse-birth", "配偶者生年月日", Kind.DATE, true);
    items.put("sex", item("sex", "性別", Kind.CHOICE, true, List.of("男", "女")));
    items.put(
        "occupation", item("occupation", "職業", Kind.CHOICE, false, List.of("会社員", "公務員", "その他")));
    Map<String, Item> child = new LinkedHashMap<>();
    child.put("name", item("name", "氏名", Kind.NAME, true, List.of()));
    child.put("birth", item("birth", "生年月日", Kind.DATE, true, List.of()));
    child.put("grade", item("grade", "学年", Kind.NUMBER, false, List.of()));
    items.put("children", new Group("children", "児童", child, 0, 10, AT));
    return new Procedure(
        "test/test",
        "1.0.0",
        "試験",
        "",
        "",
        Optional.empty(),
        "",
        Optional.empty(),
        "receipt-no",
        items,
        List.of(),
        List.of(),
        AT);
  }

  static Product product() {
    return new Product(
        "test",
        "練習",
        "練習",
        "1.x",
        Map.of(
            "base-url", setting("base-url", Setting.SettingKind.URL),
            "office", setting("office", Setting.SettingKind.TEXT),
            "pages", setting("pages", Setting.SettingKind.NUMBER),
            "password", setting("password", Setting.SettingKind.SECRET)),
        Map.of("sex", Map.of("男", "1", "女", "2"), "job", Map.of("会社員", "10", "公務員", "20")),
        Map.of(),
        Optional.empty(),
        Duration.ZERO,
        Optional.empty(),
        new Product.Mask.Personal(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        AT);
  }

  /** The steps of {@code post} inside {@code each: { of: children }}, behind a read. */
  static Scope everything() {
    return Scope.value(procedure(), product()).each("children").reading(List.of("receipt"));
  }

  static Bindings bindings() {
    Map<String, Object> items = new LinkedHashMap<>();
    items.put("receipt-no", "R-001");
    items.put("applicant-name", "結　太郎");
    items.put("applicant-kana", "ユイ　タロウ");
    items.put("applicant-birth", PartialDate.parse("1985-04-01"));
    items.put("postal-code", "100-0001");
    items.put("phone", "03-1234-5678");
    items.put("income", 5_000_000L);
    items.put("sex", "女");
    items.put("occupation", "会社員");
    return Bindings.of(
            items,
            Map.of(
                "children",
                List.of(
                    Map.of("name", "結　一", "birth", PartialDate.parse("2019-05-01"), "grade", 1L),
                    Map.of("name", "結　二", "birth", PartialDate.parse("2023-12-31")))),
            TODAY)
        .settings(Map.of("office", "本庁", "pages", 3L, "password", "himitsu"))
        .reads(Map.of("receipt", "N-77"))
        .entry("children", 2);
  }

  /** The same application with other values. */
  static Bindings with(Map<String, Object> items, List<Map<String, Object>> children) {
    return Bindings.of(items, Map.of("children", children), TODAY);
  }

  static Value.Expression expression(String source) {
    return new Value.Expression(source, AT);
  }

  private static void add(
      Map<String, Entry> items, String id, String label, Kind kind, boolean personal) {
    items.put(id, item(id, label, kind, personal, List.of()));
  }

  private static Item item(
      String id, String label, Kind kind, boolean personal, List<String> choices) {
    return new Item(
        id,
        label,
        kind,
        Optional.empty(),
        false,
        personal,
        false,
        choices,
        OptionalInt.empty(),
        AT);
  }

  private static Setting setting(String id, Setting.SettingKind kind) {
    return new Setting(id, id, kind, false, AT);
  }
}
