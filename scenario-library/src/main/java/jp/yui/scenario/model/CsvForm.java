package jp.yui.scenario.model;

import java.util.List;
import java.util.Map;

/**
 * A file of separated values, one application a line.
 *
 * @param encoding {@code windows-31j}, {@code utf-8} or {@code auto}
 * @param skipLines title lines above the header
 * @param header false: columns are named by their number from 1
 * @param columns column (in which <code>{n}</code> stands for a group's number) → item
 * @param ignore columns known and not used
 */
public record CsvForm(
    FormHead head,
    String encoding,
    char delimiter,
    int skipLines,
    boolean header,
    Map<String, ItemPath> columns,
    List<String> ignore)
    implements Form {}
