package jp.yui.scenario.model;

/** What sort of value an item holds; decides how it is normalised and its type in an expression. */
public enum Kind {
  /** Free text; width and spelling are kept as written. */
  TEXT,
  /** A person's or organisation's name; never rewritten, 外字 included. */
  NAME,
  /** A reading in kana; normalised to full-width katakana. */
  KANA,
  /** A date, in part unknown where the item says so. */
  DATE,
  /** A whole number: yen, persons, days. */
  NUMBER,
  /** Digits (and letters) that identify; leading zeros count: 受付番号, 口座番号. */
  CODE,
  POSTAL_CODE,
  ADDRESS,
  PHONE,
  EMAIL,
  /** One of the item's declared choices. */
  CHOICE,
  /** 個人番号, 12 digits with a check digit. */
  MY_NUMBER,
  /** 法人番号, 13 digits with a check digit. */
  CORPORATE_NUMBER,
  /** 団体コード, 6 digits with a check digit. */
  MUNICIPALITY_CODE
}
