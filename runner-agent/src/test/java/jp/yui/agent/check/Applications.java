package jp.yui.agent.check;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.Normaliser;
import jp.yui.scenario.model.Check;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.PdfForm;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.XmlForm;
import jp.yui.scenario.problem.Position;

/** A small procedure, and applications of it as its CSV, XML and PDF forms give them. */
final class Applications {
  static final Position AT = new Position("test.yaml", 1, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  private Applications() {}

  static Procedure procedure(Check... checks) {
    Map<String, Entry> items = new LinkedHashMap<>();
    add(items, item("receipt-no", "受付番号", Kind.CODE, true));
    add(items, item("name", "請求者氏名", Kind.NAME, true));
    add(items, item("kana", "請求者氏名カナ", Kind.KANA, false));
    add(items, item("birth", "請求者生年月日", Kind.DATE, false));
    add(items, item("address", "住所", Kind.ADDRESS, false));
    add(items, item("phone", "電話番号", Kind.PHONE, false));
    add(items, item("amount", "金額", Kind.NUMBER, false));
    add(items, item("my-number", "個人番号", Kind.MY_NUMBER, false));
    Map<String, Item> child = new LinkedHashMap<>();
    child.put("name", item("name", "氏名", Kind.NAME, true));
    child.put("birth", item("birth", "生年月日", Kind.DATE, false));
    items.put("children", new Group("children", "児童", child, 1, 3, AT));
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
        List.of(checks),
        List.of(ItemPath.parse("name"), ItemPath.parse("children.name")),
        AT);
  }

  /** An application that has nothing wrong with it. */
  static Map<String, String> good() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("receipt-no", "R-001");
    values.put("name", "山田　太郎");
    values.put("birth", "昭和60年5月1日");
    values.put("address", "東京都架空区センター町1-3");
    values.put("phone", "03-1234-5678");
    values.put("children.1.name", "山田　花子");
    values.put("children.1.birth", "令和2年3月4日");
    return values;
  }

  static Map<String, String> goodBut(String... itemsAndValues) {
    Map<String, String> values = good();
    for (int i = 0; i < itemsAndValues.length; i += 2) {
      values.put(itemsAndValues[i], itemsAndValues[i + 1]);
    }
    return values;
  }

  static Application csv(Map<String, String> values) {
    return csv("申請_001.csv", 3, values);
  }

  static Application csv(String file, long line, Map<String, String> values) {
    Map<String, ItemPath> columns = new LinkedHashMap<>();
    paths(values).forEach(path -> columns.put(path.toString(), path));
    Form form = new CsvForm(head("csv"), "utf-8", ',', 0, true, columns, List.of());
    return read(form, file, values, label -> new Place.Cell(file, line, 1, label));
  }

  static Application xml(Map<String, String> values) {
    Map<String, ItemPath> elements = new LinkedHashMap<>();
    paths(values).forEach(path -> elements.put(path.toString(), path));
    Form form = new XmlForm(head("xml"), "", Map.of(), elements);
    return read(form, "申請.xml", values, label -> new Place.Element("申請.xml", 7, "/申請/" + label));
  }

  static Application pdf(Map<String, String> values) {
    List<PdfForm.Label> labels =
        paths(values).stream()
            .map(
                path ->
                    new PdfForm.Label(
                        path.toString(),
                        path,
                        Optional.empty(),
                        PdfForm.Where.RIGHT,
                        Optional.empty()))
            .toList();
    Form form = new PdfForm(head("pdf"), "", labels, List.of(), Map.of());
    return read(
        form, "申請書.pdf", values, label -> new Place.Printed("申請書.pdf", 1, 10, 20, 30, 40, label));
  }

  static Application untrusted(SourceProblem problem) {
    Application good = csv(good());
    var source = good.sources().getFirst();
    return new Application(
        good.key(),
        good.items(),
        good.groups(),
        good.findings(),
        List.of(
            new jp.yui.agent.normalise.Source(
                source.form(),
                source.file(),
                source.number(),
                List.of(problem),
                source.original())));
  }

  private static Application read(
      Form form,
      String file,
      Map<String, String> values,
      java.util.function.Function<String, Place> place) {
    List<SourceValue> read = new ArrayList<>();
    values.forEach(
        (name, raw) -> {
          String[] parts = name.split("\\.");
          ItemPath path = parts.length == 1 ? ItemPath.parse(name) : member(parts);
          int index = parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
          String label = procedure().item(path).orElseThrow().label();
          read.add(new SourceValue(path, index, raw, place.apply(label)));
        });
    return new Normaliser(procedure(), form, CLOCK)
        .normalise(new SourceRecord(form.head().id(), file, 1, read, List.of()));
  }

  private static List<ItemPath> paths(Map<String, String> values) {
    return values.keySet().stream()
        .map(name -> name.split("\\."))
        .map(parts -> parts.length == 1 ? ItemPath.parse(parts[0]) : member(parts))
        .distinct()
        .toList();
  }

  private static ItemPath member(String[] parts) {
    return new ItemPath(Optional.of(parts[0]), parts[2]);
  }

  private static FormHead head(String id) {
    return new FormHead(id, id, true, List.of(), Map.of(), Map.of(), Map.of(), List.of(), AT);
  }

  private static Item item(String id, String label, Kind kind, boolean required) {
    return new Item(
        id,
        label,
        kind,
        Optional.empty(),
        required,
        true,
        false,
        List.of(),
        OptionalInt.empty(),
        AT);
  }

  private static void add(Map<String, Entry> items, Item item) {
    items.put(item.id(), item);
  }
}
