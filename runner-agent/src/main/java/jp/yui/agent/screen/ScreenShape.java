package jp.yui.agent.screen;

import java.util.List;

/**
 * What a screen is built of, in its own words: names of fields and buttons, and how they are made.
 * What fields hold and what tables list is left out where it is read, in the page; names are for
 * the caller to weigh before it keeps any.
 */
public record ScreenShape(List<Part> parts) {
  public ScreenShape {
    parts = List.copyOf(parts);
  }

  /**
   * A part of the screen, in the order of its document.
   *
   * @param kind FRAME, HEADING, FIELD, BUTTON, LINK, TABLE, COLUMN, TEXT or LABEL
   * @param frame names of the frames around it, joined by {@code /}
   * @param names what it goes by, the nearest first; none: nameless
   * @param control how a field is built; NONE for anything else
   * @param most characters that fit; 0: not limited
   * @param count how many options it has
   * @param options the first few hundred of them
   */
  public record Part(
      String kind,
      String frame,
      List<String> names,
      String control,
      boolean required,
      boolean usable,
      int most,
      int count,
      List<Option> options) {}

  /** What can be chosen: what is shown, and what is sent. */
  public record Option(String text, String value) {}
}
