package jp.yui.agent.intake;

import java.util.List;

/** Where in the original file a value stands, so that a person can find it again. */
public sealed interface Place {
  /** Name of the file; for a file in a zip {@code outer.zip!inner/name.csv}. */
  String file();

  /**
   * A cell of a CSV file.
   *
   * @param line physical line at which the record starts, from 1
   * @param column from 1
   * @param header the column's name, or its number where there is no header
   */
  record Cell(String file, long line, int column, String header) implements Place {}

  /**
   * An element or attribute of an XML file.
   *
   * @param path from the root, with the number of each repeated element: {@code /申請/児童[2]/氏名}
   */
  record Element(String file, int line, String path) implements Place {}

  /**
   * Text on a page of a PDF.
   *
   * @param page from 1
   * @param x left edge in points from the left of the page
   * @param y top edge in points from the top of the page
   * @param label the label that it was found by
   */
  record Printed(String file, int page, float x, float y, float width, float height, String label)
      implements Place {}

  /** An AcroForm field of a PDF. */
  record FormField(String file, String name) implements Place {}

  /**
   * Several places whose texts were put together to one value: 年号, 年, 月, 日.
   *
   * @param parts in the order of the form's {@code join}; never empty
   */
  record Joined(List<Place> parts) implements Place {
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public String file() {
      return parts.get(0).file();
    }
  }

  /** The file as a whole. */
  record Whole(String file) implements Place {}
}
