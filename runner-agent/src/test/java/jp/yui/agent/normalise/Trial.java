package jp.yui.agent.normalise;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.problem.Position;

/** Normalises one value of a one-item procedure, on 2026-04-01. */
final class Trial {
  private static final Position AT = new Position("test.yaml", 1, 1);
  private static final Pattern CODE_POINT = Pattern.compile("\\\\u\\{([0-9A-F]+)}");
  private static final ItemPath PATH = ItemPath.parse("item");

  private final Kind kind;
  private Optional<String> term = Optional.empty();
  private OptionalInt digits = OptionalInt.empty();
  private boolean partlyUnknown;
  private List<String> choices = List.of();
  private Map<String, String> spellings = Map.of();
  private Map<String, String> eras = Map.of();
  private List<String> dates = List.of();

  private Trial(Kind kind) {
    this.kind = kind;
  }

  static Trial of(Kind kind) {
    return new Trial(kind);
  }

  Trial term(String id) {
    term = Optional.of(id);
    return this;
  }

  Trial digits(int wanted) {
    digits = OptionalInt.of(wanted);
    return this;
  }

  Trial choices(List<String> allowed, Map<String, String> spelled) {
    choices = allowed;
    spellings = spelled;
    return this;
  }

  /** What the form and the item declare: {@code partly-unknown eras(3=昭和,5=令和) dates(wareki)}. */
  Trial declared(String profile) {
    partlyUnknown = profile.contains("partly-unknown");
    if (profile.contains("birth")) {
      term("person.birth-date");
    }
    eras = pairs(inBrackets(profile, "eras"));
    dates = list(inBrackets(profile, "dates"));
    return this;
  }

  /**
   * @param raw in which <code>\\u{9}</code> stands for a code point
   */
  NormalItem read(String raw) {
    Item item = new Item("item", "項目", kind, term, false, true, partlyUnknown, choices, digits, AT);
    Procedure procedure =
        new Procedure(
            "test/test",
            "1.0.0",
            "試験",
            "",
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            "item",
            Map.of("item", item),
            List.of(),
            List.of(),
            AT);
    FormHead head =
        new FormHead(
            "form", "様式", true, List.of(), Map.of(), Map.of(PATH, spellings), eras, dates, AT);
    CsvForm form = new CsvForm(head, "utf-8", ',', 0, true, Map.of("項目", PATH), List.of());
    Clock clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneId.of("Asia/Tokyo"));
    SourceValue value =
        new SourceValue(PATH, 0, unescaped(raw), new Place.Cell("a.csv", 2, 1, "項目"));
    Application application =
        new Normaliser(procedure, form, clock)
            .normalise(new SourceRecord("form", "a.csv", 1, List.of(value), List.of()));
    return application.item(PATH, 0).orElseThrow();
  }

  /** The findings as the tables write them: those that hold with a {@code !}. */
  static String findings(NormalItem item) {
    return item.findings().stream()
        .map(finding -> (finding.holds() ? "!" : "") + finding.code())
        .collect(Collectors.joining(" "));
  }

  static String unescaped(String raw) {
    Matcher m = CODE_POINT.matcher(raw);
    return m.replaceAll(
        found ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
  }

  static String orEmpty(@org.jspecify.annotations.Nullable String cell) {
    return cell == null ? "" : cell;
  }

  private static String inBrackets(String profile, String name) {
    Matcher m = Pattern.compile(name + "\\(([^)]*)\\)").matcher(profile);
    return m.find() ? m.group(1) : "";
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : new ArrayList<>(list(text))) {
      String[] both = pair.split("=");
      pairs.put(both[0], both[1]);
    }
    return pairs;
  }
}
