package jp.yui.scenario.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A PDF with a text layer or form fields; one file is one application.
 *
 * @param pages {@code 1-3}; empty: all
 * @param labels printed labels and what stands beside them
 * @param tables rows below a header row
 * @param fields AcroForm field → item
 */
public record PdfForm(
    FormHead head,
    String pages,
    List<Label> labels,
    List<Table> tables,
    Map<String, ItemPath> fields)
    implements Form {

  /**
   * A printed label.
   *
   * @param text as printed; <code>{n}</code> stands for a group's number
   * @param section heading above that tells twins apart
   * @param until text that ends a value of several lines
   */
  public record Label(
      String text, ItemPath item, Optional<String> section, Where value, Optional<String> until) {}

  /** Where the value stands, seen from its label. */
  public enum Where {
    RIGHT,
    BELOW
  }

  /** Rows under a header row; each row is one entry of the group. */
  public record Table(Optional<String> heading, Map<String, ItemPath> columns) {}
}
