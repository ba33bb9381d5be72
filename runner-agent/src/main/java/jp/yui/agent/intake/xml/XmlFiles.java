package jp.yui.agent.intake.xml;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.source.Choice;
import jp.yui.agent.intake.source.Choice.Attempt;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.TextEncoding;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.XmlForm;

/** Reads an XML file by the one form that fits it. */
public final class XmlFiles {
  private final IntakeLimits limits;
  private final Words words;

  public XmlFiles(IntakeLimits limits, Words words) {
    this.limits = limits;
    this.words = words;
  }

  /**
   * @param forms those that the file's name allows; at least one
   */
  public void read(Content content, List<XmlForm> forms, Sink sink) throws IOException {
    TextEncoding.Found found = XmlSource.encoding(content, words);
    if (found.encoding().isEmpty()) {
      found.problem().ifPresent(sink::problem);
      return;
    }
    TextEncoding encoding = found.encoding().get();
    List<Attempt<XmlForm>> attempts = new ArrayList<>();
    for (XmlForm form : forms) {
      attempts.add(attempt(content, form, encoding));
    }
    Optional<XmlForm> form = Choice.one(attempts, content, words, sink);
    if (form.isPresent()) {
      records(content, form.get(), encoding, sink);
    }
  }

  /** A form fits when the first record holds something that it knows. */
  private Attempt<XmlForm> attempt(Content content, XmlForm form, TextEncoding encoding)
      throws IOException {
    FirstRecord first = new FirstRecord();
    XmlRecords records = new XmlRecords(content, form, limits, words, first);
    Optional<SourceProblem> wrong = walk(records, content, encoding);
    if (first.filled) {
      return new Attempt<>(form, Optional.of(form), List.of());
    }
    SourceProblem misfit =
        wrong.orElseGet(
            () ->
                words.problem(
                    first.seen ? "record-unknown" : "record-missing",
                    new Place.Whole(content.name()),
                    form.head().title(),
                    form.record()));
    return new Attempt<>(form, Optional.empty(), List.of(misfit));
  }

  private void records(Content content, XmlForm form, TextEncoding encoding, Sink sink)
      throws IOException {
    long[] count = {0};
    XmlRecords records =
        new XmlRecords(
            content,
            form,
            limits,
            words,
            (read, number) -> {
              count[0] = number;
              sink.record(read.build(content.name(), number));
              return true;
            });
    Optional<SourceProblem> wrong = walk(records, content, encoding);
    wrong.map(problem -> after(problem, count[0])).ifPresent(sink::problem);
    sink.part(
        new FilePart(
            content.name(), Optional.of(form.head().id()), Optional.of(encoding.name()), count[0]));
  }

  private SourceProblem after(SourceProblem problem, long records) {
    return records == 0
        ? problem
        : new SourceProblem(
            problem.code(),
            problem.message() + words.say("records-before", records),
            problem.place());
  }

  private Optional<SourceProblem> walk(XmlRecords records, Content content, TextEncoding encoding)
      throws IOException {
    try {
      records.read(encoding);
      return Optional.empty();
    } catch (XMLStreamException e) {
      Location at = e.getLocation();
      int line = at == null ? 0 : at.getLineNumber();
      int column = at == null ? 0 : at.getColumnNumber();
      Place place = new Place.Element(content.name(), line, "");
      return Optional.of(words.problem("not-well-formed", place, line, column));
    } catch (XmlRecords.Refused e) {
      Place place = new Place.Element(content.name(), e.line(), "");
      return Optional.of(words.problem(e.code(), place, e.line()));
    }
  }

  private static final class FirstRecord implements XmlRecords.Taker {
    private boolean seen;
    private boolean filled;

    @Override
    public boolean take(XmlRecord first, long number) {
      seen = true;
      filled = !first.isEmpty();
      return false;
    }
  }
}
