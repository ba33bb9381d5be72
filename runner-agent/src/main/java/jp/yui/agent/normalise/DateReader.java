package jp.yui.agent.normalise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.DateSpelling;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.model.Form.FormHead;
import jp.yui.scenario.model.Item;

/**
 * Dates in all spellings that can be read in one way only; the others are held, with the reason.
 */
final class DateReader implements KindReader {
  private static final Pattern ALL_UNKNOWN = Pattern.compile("(?:生?年月日)?(?:不詳|不明)|年月日不詳");
  private static final Pattern NOTHING_FILLED_IN = Pattern.compile("年月日|[-/.]{2}|年月日生");

  private final DateMaker maker;
  private final DateSpellings spellings;
  private final DateAmbiguity ambiguity;
  private final List<DatePattern> patterns;
  private final boolean anySpelling;
  private final boolean wareki;
  private final boolean partlyUnknown;
  private final boolean birth;
  private final String declared;
  private final Clock clock;

  DateReader(Item item, FormHead form, Clock clock) {
    this.maker = new DateMaker(item.partlyUnknown());
    this.spellings = new DateSpellings(form.eras());
    this.ambiguity = new DateAmbiguity(form.eras());
    this.anySpelling = form.dates().isEmpty();
    this.wareki = form.dates().contains(DateSpelling.WAREKI);
    this.patterns =
        form.dates().stream()
            .map(DateSpelling::of)
            .flatMap(Optional::stream)
            .map(spelling -> new DatePattern(spelling, form.eras()))
            .toList();
    this.partlyUnknown = item.partlyUnknown();
    this.birth = item.term().filter("person.birth-date"::equals).isPresent();
    this.declared = String.join("、", form.dates());
    this.clock = clock;
  }

  @Override
  public Object absent() {
    return PartialDate.ABSENT;
  }

  @Override
  public Reading read(String text) {
    String plain = DateText.plain(text);
    if (NOTHING_FILLED_IN.matcher(plain).matches()) {
      return Reading.of(PartialDate.ABSENT);
    }
    if (ALL_UNKNOWN.matcher(plain).matches()) {
      return partlyUnknown
          ? Reading.of(PartialDate.of(null, null, null))
          : DateMaker.hold("date-unknown-part", text);
    }
    DateExtras extras = DateExtras.of(plain);
    List<Reading> readings = extras.dates().stream().map(date -> one(date, text)).toList();
    return atItsTime(extras.apply(readings, text));
  }

  private Reading one(String date, String text) {
    for (DatePattern pattern : patterns) {
      Optional<DateParts> parts = pattern.read(date);
      if (parts.isPresent()) {
        return maker.make(parts.get(), text);
      }
    }
    Optional<DateParts> parts = spellings.read(date);
    if (parts.isEmpty()) {
      return ambiguity.explain(date, text);
    }
    boolean allowed = anySpelling || (wareki && parts.get().era() != null);
    return allowed
        ? maker.make(parts.get(), text)
        : DateMaker.hold("date-spelling-not-declared", text, declared);
  }

  private Reading atItsTime(Reading reading) {
    if (!(reading.value() instanceof PartialDate date) || date.year().isEmpty()) {
      return reading;
    }
    LocalDate today = LocalDate.now(clock);
    if (birth && date.earliest().isAfter(today)) {
      return reading.with(Note.hold("birth-in-future", date));
    }
    if (birth && date.latest().isBefore(today.minusYears(130))) {
      return reading.with(Note.hold("birth-too-long-ago", date));
    }
    return date.earliest().isAfter(today.plusYears(20))
        ? reading.with(Note.hold("date-far-future", date))
        : reading;
  }
}
