package jp.yui.platform.experience;

/** What was typed; the fields that a kind does not have are empty. */
public record Text(String product, String title, String words, String remedy, String effect) {}
