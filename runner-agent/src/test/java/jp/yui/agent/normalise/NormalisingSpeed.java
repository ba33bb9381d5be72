package jp.yui.agent.normalise;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.problem.Position;

/** Says how long 100,000 records of 25 items take; started by hand, not a test. */
final class NormalisingSpeed {
  private static final Position AT = new Position("speed.yaml", 1, 1);
  private static final int RECORDS = 100_000;
  private static final int ITEMS = 25;

  private static final Map<Kind, List<String>> RAW =
      Map.of(
          Kind.CODE, List.of("0012345", "Ｒ８－００１"),
          Kind.NAME, List.of("山田　太郎", "ALLEN JACKSON＿鈴木　一郎（高橋　二郎）", "髙﨑　\uD842\uDFB7"),
          Kind.KANA, List.of("ﾔﾏﾀﾞ ﾀﾛｳ", "スズキ　イチロウ"),
          Kind.DATE, List.of("昭和60年5月1日", "1985/5/1", "S60.5.1", "Ｒ５．５．１", "20230501", "01/02/03"),
          Kind.ADDRESS, List.of("東京都架空区センター町１ー３ー２　架空荘２０１号"),
          Kind.PHONE, List.of("０３－１２３４－５６７８", "090-1234-5678", "03-1234-5678（代表）"),
          Kind.POSTAL_CODE, List.of("123-4567", "〒１２３－４５６７"),
          Kind.NUMBER, List.of("5,628", "▲１００"));

  private NormalisingSpeed() {}

  public static void main(String[] args) {
    List<Kind> kinds =
        List.of(
            Kind.CODE,
            Kind.NAME,
            Kind.KANA,
            Kind.DATE,
            Kind.ADDRESS,
            Kind.PHONE,
            Kind.POSTAL_CODE,
            Kind.NUMBER);
    Map<String, Entry> items = new LinkedHashMap<>();
    Map<String, ItemPath> columns = new LinkedHashMap<>();
    for (int i = 0; i < ITEMS; i++) {
      String id = "item-" + i;
      items.put(
          id,
          new Item(
              id,
              id,
              kinds.get(i % kinds.size()),
              Optional.empty(),
              true,
              true,
              false,
              List.of(),
              OptionalInt.empty(),
              AT));
      columns.put(id, ItemPath.parse(id));
    }
    Procedure procedure =
        new Procedure(
            "speed/speed",
            "1.0.0",
            "",
            "",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            "item-0",
            items,
            List.of(),
            List.of(),
            AT);
    FormHead head =
        new FormHead("form", "form", true, List.of(), Map.of(), Map.of(), Map.of(), List.of(), AT);
    Normaliser normaliser =
        new Normaliser(procedure, new CsvForm(head, "utf-8", ',', 0, true, columns, List.of()));
    for (int round = 1; round <= 3; round++) {
      long start = System.nanoTime();
      long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long findings = 0;
      for (int number = 1; number <= RECORDS; number++) {
        findings += normaliser.normalise(record(number, kinds)).allFindings().count();
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      Duration used =
          Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu);
      System.out.printf(
          "round %d: %d records of %d items in %d ms (%d ms CPU), %d findings%n",
          round, RECORDS, ITEMS, took.toMillis(), used.toMillis(), findings);
    }
  }

  private static SourceRecord record(int number, List<Kind> kinds) {
    List<SourceValue> values = new ArrayList<>(ITEMS);
    for (int i = 0; i < ITEMS; i++) {
      List<String> raw = RAW.getOrDefault(kinds.get(i % kinds.size()), List.of());
      values.add(
          new SourceValue(
              ItemPath.parse("item-" + i),
              0,
              raw.get((number + i) % raw.size()),
              new Place.Cell("speed.csv", number, i + 1, "item-" + i)));
    }
    return new SourceRecord("form", "speed.csv", number, values, List.of());
  }
}
