package jp.yui.agent.intake.source;

import jp.yui.agent.intake.FilePart;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;

/** Where a reader of files puts what it finds. */
public interface Sink {

  void record(SourceRecord record);

  /** All {@link #row rows} from here on have this shape. */
  void shape(RowShape shape);

  /** One record of the current shape; the row is used again after the call. */
  void row(Row row);

  /** A part was read to its end, or listed as an attachment. */
  void part(FilePart part);

  /** Why the file, or a part of it, cannot be read. */
  void problem(SourceProblem problem);

  /** What a person should know although all was read. */
  void warning(SourceProblem warning);
}
