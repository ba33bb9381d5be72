package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.yui.agent.intake.SourceValue;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;

/** Reads the values beside the labels of a form. */
final class LabelReader {
  private final Landmarks landmarks;
  private final ValueArea areas;
  private final AreaReader reader;
  private final PdfForm form;
  private final PdfRecord record;
  private final List<String> missing = new ArrayList<>();

  private record Joined(ItemPath item, int index) {}

  private final Map<Joined, Map<Integer, SourceValue>> joined = new LinkedHashMap<>();

  LabelReader(Sheets sheets, Landmarks landmarks, PdfForm form, PdfRecord record) {
    this.landmarks = landmarks;
    this.areas = new ValueArea(sheets, landmarks);
    this.reader = new AreaReader(sheets);
    this.form = form;
    this.record = record;
  }

  /** Labels that are not printed, or whose section is not. */
  List<String> read() {
    for (Wanted wanted : Wanted.of(form)) {
      if (headed(wanted)) {
        label(wanted);
      }
    }
    joined.forEach(
        (key, sources) -> {
          Form.Join join = form.head().joins().get(key.item());
          if (join != null) {
            record.joined(key.item(), key.index(), join, sources);
          }
        });
    return missing;
  }

  private boolean headed(Wanted wanted) {
    Optional<String> section = wanted.section();
    if (section.isEmpty()) {
      return true;
    }
    List<Spot> headings = landmarks.headings(section.get());
    if (headings.isEmpty() && !missing.contains(section.get())) {
      missing.add(section.get());
    }
    if (headings.size() > 1) {
      record.problem("heading-twice", record.whole(), section.get());
    }
    return headings.size() == 1;
  }

  private void label(Wanted wanted) {
    TreeMap<Integer, List<Spot>> found = landmarks.labels(wanted.text(), wanted.section());
    if (found.isEmpty()) {
      missing.add(wanted.called());
    }
    found.forEach(
        (number, spots) -> {
          if (spots.size() == 1) {
            value(wanted, number, spots.get(0));
          } else {
            record.problem(
                "label-twice",
                record.place(wanted.called(), spots.get(0).page(), spots.get(0).box()),
                wanted.called());
          }
        });
  }

  private void value(Wanted wanted, int number, Spot spot) {
    Optional<Printed> read = printed(wanted, spot);
    if (read.isEmpty()) {
      record.problem(
          "until-missing",
          record.place(wanted.called(), spot.page(), spot.box()),
          wanted.called(),
          wanted.until().orElse(""));
    } else if (wanted.source() == Wanted.ALONE) {
      record.printed(wanted.item(), number, wanted.called(), spot.page(), read.get());
    } else {
      source(wanted, number, spot, read.get());
    }
  }

  private void source(Wanted wanted, int number, Spot spot, Printed read) {
    var place = record.place(wanted.called(), spot.page(), read.box());
    read.doubts().forEach(doubt -> record.problem(doubt, place, spot.page(), wanted.called()));
    joined
        .computeIfAbsent(new Joined(wanted.item(), number), key -> new LinkedHashMap<>())
        .put(wanted.source(), new SourceValue(wanted.item(), number, read.text(), place));
  }

  private Optional<Printed> printed(Wanted wanted, Spot spot) {
    if (wanted.where() == PdfForm.Where.BELOW) {
      return areas.below(spot, wanted.until()).map(area -> reader.read(spot.page(), area));
    }
    if (spot.inline().isPresent()) {
      return Optional.of(reader.read(spot.page(), spot.inline().get().box()));
    }
    ValueArea.Found found = areas.right(spot);
    Printed read = reader.read(spot.page(), found.box());
    if (!found.beyond()) {
      return Optional.of(read);
    }
    List<String> doubts = new ArrayList<>(read.doubts());
    doubts.add("pdf-text-beyond");
    return Optional.of(new Printed(read.text(), read.box(), doubts));
  }
}
