package jp.yui.agent.intake.zip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.source.Content;
import jp.yui.agent.intake.source.Row;
import jp.yui.agent.intake.source.RowShape;
import jp.yui.agent.intake.source.Sink;
import jp.yui.agent.intake.source.Stranger;
import jp.yui.agent.intake.source.Words;

/**
 * Tells the files of a zip that a form reads from its attachments. A picture of an identity card
 * may well be a PDF, so a file of which no form knows anything is an attachment, with a warning, as
 * long as another file of the same folder was read.
 */
final class ZipParts {
  private final Content zip;
  private final Words words;
  private final Sink sink;
  private final List<FilePart> read = new ArrayList<>();
  private final List<SourceProblem> strangers = new ArrayList<>();
  private boolean refused;

  ZipParts(Content zip, Words words, Sink sink) {
    this.zip = zip;
    this.words = words;
    this.sink = sink;
  }

  void refused(SourceProblem problem) {
    refused = true;
    sink.problem(problem);
  }

  /** A file that cannot be opened: if it is an attachment it stays shut. */
  void unread(Content content, SourceProblem problem) {
    strangers.add(problem);
  }

  /** Where what is read of one file goes. */
  Sink of(Content content) {
    return new PartSink();
  }

  void end() {
    for (SourceProblem stranger : strangers) {
      String file = stranger.place().file();
      boolean attached = read.stream().anyMatch(part -> folder(part.file()).equals(folder(file)));
      if (attached) {
        sink.part(new FilePart(file, Optional.empty(), Optional.empty(), 0));
        sink.warning(
            words.problem("taken-as-attachment", stranger.place(), base(file), stranger.message()));
      } else {
        refused(stranger);
      }
    }
    if (read.isEmpty() && !refused) {
      sink.problem(words.problem("zip-without-form", new Place.Whole(zip.name())));
    }
  }

  private static String folder(String file) {
    return file.substring(0, file.length() - base(file).length());
  }

  private static String base(String file) {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('!')) + 1);
  }

  private final class PartSink implements Sink {
    @Override
    public void record(SourceRecord found) {
      sink.record(found);
    }

    @Override
    public void shape(RowShape shape) {
      sink.shape(shape);
    }

    @Override
    public void row(Row row) {
      sink.row(row);
    }

    @Override
    public void part(FilePart part) {
      read.add(part);
      sink.part(part);
    }

    @Override
    public void problem(SourceProblem problem) {
      if (Stranger.is(problem)) {
        strangers.add(problem);
      } else {
        refused(problem);
      }
    }

    @Override
    public void warning(SourceProblem warning) {
      sink.warning(warning);
    }
  }
}
