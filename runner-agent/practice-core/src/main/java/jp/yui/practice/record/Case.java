package jp.yui.practice.record;

/** One line of a search result. */
public record Case(
    String receiptNo, String applicantName, String applicantKana, String ninteiNo, String on) {}
