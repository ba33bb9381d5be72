package jp.yui.sample;

/** In which format a claim is written. */
enum Way {
  CSV,
  XML,
  PDF,
  /** A PDF with input fields. */
  FIELDS
}
