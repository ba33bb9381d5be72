package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.SourceValue;
import jp.yui.agent.intake.source.JoinPattern;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.PdfForm;

/** The one record of a document while it is read. */
final class PdfRecord {
  private final PdfForm form;
  private final String file;
  private final Words words;
  private final List<SourceValue> values = new ArrayList<>();
  private final List<SourceProblem> problems = new ArrayList<>();

  PdfRecord(PdfForm form, String file, Words words) {
    this.form = form;
    this.file = file;
    this.words = words;
  }

  String file() {
    return file;
  }

  void value(ItemPath item, int index, String raw, Place place) {
    values.add(new SourceValue(item, index, raw, place));
  }

  /** Something printed, with whatever is in doubt about it. */
  void printed(ItemPath item, int index, String label, int page, Printed read) {
    Place.Printed place = place(label, page, read.box());
    value(item, index, read.text(), place);
    read.doubts().forEach(doubt -> problem(doubt, place, page, label));
  }

  Place.Printed place(String label, int page, Box box) {
    return new Place.Printed(file, page, box.left(), box.top(), box.width(), box.height(), label);
  }

  Place whole() {
    return new Place.Whole(file);
  }

  void problem(String code, Place place, Object... arguments) {
    SourceProblem problem = words.problem(code, place, arguments);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  List<SourceProblem> problems() {
    return List.copyOf(problems);
  }

  SourceRecord build() {
    return new SourceRecord(form.head().id(), file, 1, List.copyOf(values), problems());
  }

  /**
   * Puts together what a join takes from several texts.
   *
   * @param sources by number of the source, those that were found
   */
  void joined(ItemPath item, int index, Form.Join join, Map<Integer, SourceValue> sources) {
    List<String> texts = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < join.of().size(); i++) {
      SourceValue source = sources.get(i);
      texts.add(source == null ? "" : source.raw());
      if (source != null) {
        places.add(source.place());
      }
    }
    if (!places.isEmpty()) {
      value(item, index, JoinPattern.of(join).fill(texts), new Place.Joined(places));
    }
  }
}
