package jp.yui.scenario.exchange;

/** What a part of a screen is. */
public enum FeatureKind {
  FRAME,
  HEADING,
  /** A field to fill, or the boxes that stand beside one label, each on its own. */
  FIELD,
  BUTTON,
  LINK,
  TABLE,
  COLUMN,
  /** A text that the scenario waits for. */
  TEXT,
  /** A label beside which the scenario reads. */
  LABEL;

  /** Whether it is something to press. */
  public boolean pressed() {
    return this == BUTTON || this == LINK;
  }
}
