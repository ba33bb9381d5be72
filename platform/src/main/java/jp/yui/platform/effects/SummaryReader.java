package jp.yui.platform.effects;

import java.text.Normalizer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import org.springframework.stereotype.Component;

/** Reads a summary that a person typed or a file brought: all problems at once, by field. */
@Component
public class SummaryReader {
  /** The fields, in a file's order. */
  public static final List<String> FIELDS =
      List.of(
          "scenario",
          "version",
          "product",
          "ranOn",
          "posted",
          "held",
          "rejected",
          "runSeconds",
          "exceptionSeconds",
          "mode");

  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
  private static final Map<String, Mode> MODES =
      Map.of("本番", Mode.REAL, "試し", Mode.DRY, "やり直し", Mode.REPEAT);

  private final Versions versions;
  private final Library library;
  private final OwnEffects effects;
  private final Clock clock;

  SummaryReader(Versions versions, Library library, OwnEffects effects, Clock clock) {
    this.versions = versions;
    this.library = library;
    this.effects = effects;
    this.clock = clock;
  }

  /**
   * What was read.
   *
   * @param summary empty where there is a problem
   * @param problems field → code of a message
   */
  public record Read(Optional<RunSummary> summary, Map<String, String> problems) {}

  public Read read(Map<String, String> typed) {
    Map<String, String> problems = new LinkedHashMap<>();
    String scenario = text(typed, "scenario");
    String version = text(typed, "version");
    String product = text(typed, "product");
    lookUp(scenario, version, product, problems);
    LocalDate ranOn = date(text(typed, "ranOn"));
    if (ranOn == null) {
      problems.put("ranOn", "date");
    } else if (ranOn.isAfter(LocalDate.now(clock.withZone(HERE)))) {
      problems.put("ranOn", "future");
    }
    Mode mode = MODES.get(text(typed, "mode"));
    if (mode == null) {
      problems.put("mode", "mode");
    }
    int[] numbers = new int[5];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(FIELDS.get(i + 4), text(typed, FIELDS.get(i + 4)), problems);
    }
    if (!problems.isEmpty() || ranOn == null || mode == null) {
      return new Read(Optional.empty(), problems);
    }
    RunSummary summary =
        new RunSummary(
            scenario,
            version,
            product,
            ranOn,
            numbers[0],
            numbers[1],
            numbers[2],
            numbers[3],
            numbers[4],
            mode);
    return effects.has(summary)
        ? new Read(Optional.empty(), Map.of("ranOn", "twice"))
        : new Read(Optional.of(summary), problems);
  }

  private void lookUp(
      String scenario, String version, String product, Map<String, String> problems) {
    List<Version> all = versions.of(scenario);
    Optional<Version> found = all.stream().filter(one -> one.version().equals(version)).findFirst();
    if (all.isEmpty()) {
      problems.put("scenario", "scenario");
    } else if (found.isEmpty()) {
      problems.put("version", "version");
    } else if (!library.read(found.get()).products().containsKey(product)) {
      problems.put("product", "product");
    } else if (!effects.isMeasured(scenario)) {
      problems.put("scenario", "unmeasured");
    }
  }

  private static @org.jspecify.annotations.Nullable LocalDate date(String typed) {
    String[] parts = typed.split("[-/]");
    if (!typed.matches("[0-9]{4}([-/])[0-9]{1,2}\\1[0-9]{1,2}")) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String field, String typed, Map<String, String> problems) {
    String digits = typed.replace(",", "");
    if (!digits.matches("[0-9]{1,7}")) {
      problems.put(field, "number");
      return 0;
    }
    return Integer.parseInt(digits);
  }

  private static String text(Map<String, String> typed, String field) {
    return Normalizer.normalize(typed.getOrDefault(field, ""), Normalizer.Form.NFKC).strip();
  }
}
