package jp.yui.practice.screen;

/** What a product's server does not accept; in the words of the screen. */
public record Problem(String field, String text) {}
