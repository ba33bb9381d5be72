package jp.yui.platform.effects.web;

import java.time.LocalDate;

/** 年度: from April to March. */
record FiscalYear(int year) {
  static FiscalYear of(LocalDate day) {
    return new FiscalYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
  }

  String from() {
    return year + "-04";
  }

  String to() {
    return (year + 1) + "-03";
  }
}
