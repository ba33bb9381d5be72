package jp.yui.scenario.model;

import java.util.List;
import java.util.Map;

/**
 * A file of separated values, one application a line.
 *
 * @param encoding {@code windows-31j}, {@code utf-8} or {@code auto}
 * @param skipLines title lines above the header (in a section: below its first line)
 * @param header false: columns are named by their number from 1
 * @param columns column (in which <code>{n}</code> stands for a group's number) → item
 * @param ignore columns known and not used
 * @param section the rows between a line that says just this, {@code [data]}, and the next line of
 *     such a kind; empty: the file has no sections
 */
public record CsvForm(
    FormHead head,
    String encoding,
    char delimiter,
    int skipLines,
    boolean header,
    Map<String, ItemPath> columns,
    List<String> ignore,
    String section)
    implements Form {

  /** A file without sections. */
  public CsvForm(
      FormHead head,
      String encoding,
      char delimiter,
      int skipLines,
      boolean header,
      Map<String, ItemPath> columns,
      List<String> ignore) {
    this(head, encoding, delimiter, skipLines, header, columns, ignore, "");
  }
}
