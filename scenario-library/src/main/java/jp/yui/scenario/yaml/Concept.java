package jp.yui.scenario.yaml;

import java.util.List;

/** The keys that each part of the format knows. The JSON Schemas are held to the same lists. */
enum Concept {
  SCENARIO(
      "yui",
      "id",
      "version",
      "title",
      "about",
      "field",
      "standard-work",
      "procedure",
      "effort",
      "key",
      "items",
      "checks",
      "agree"),
  EFFORT("by-hand"),
  ITEM("label", "term", "kind", "required", "personal", "partly-unknown", "choices", "digits"),
  GROUP("label", "each", "least", "most"),
  CHECK("if", "that", "else", "then", "marks"),
  CSV_FORM(
      "form",
      "title",
      "assumed",
      "reads",
      "files",
      "encoding",
      "delimiter",
      "section",
      "skip-lines",
      "header",
      "columns",
      "join",
      "values",
      "eras",
      "dates",
      "ignore"),
  XML_FORM(
      "form",
      "title",
      "assumed",
      "reads",
      "files",
      "record",
      "namespaces",
      "paths",
      "join",
      "values",
      "eras",
      "dates"),
  PDF_FORM(
      "form", "title", "assumed", "reads", "files", "pages", "labels", "tables", "fields", "join",
      "values", "eras", "dates"),
  JOIN("of", "as"),
  PDF_LABEL("item", "in", "value", "until"),
  PDF_TABLE("heading", "columns"),
  PRODUCT_FILE(
      "product",
      "settings",
      "codes",
      "screens",
      "encoding",
      "settle",
      "picker",
      "evidence",
      "sign-in",
      "signed-out",
      "find",
      "post",
      "sign-out"),
  PRODUCT("vendor", "name", "versions"),
  SETTING("label", "kind", "required"),
  LOCATOR("id", "name", "css", "xpath"),
  PICKER("do", "shows"),
  PRODUCT_EVIDENCE("mask"),
  STEP(
      "open", "fill", "choose", "pick", "press", "keys", "upload", "expect", "submit", "read",
      "found", "absent", "in", "each", "when"),
  PRESS("label", "button", "link", "confirm", "answer"),
  KEYS("on", "keys", "confirm", "answer"),
  FOUND("table", "row", "heading", "field", "read"),
  IN("section", "frame", "window", "dialog", "table", "row", "do"),
  EACH("of", "do"),
  WHEN("if", "do", "else"),
  SIGHT("heading", "text", "field", "button", "gone"),
  OVERLAY(
      "overlay",
      "municipality",
      "product",
      "settings",
      "hosts",
      "browsers",
      "pace",
      "evidence",
      "change"),
  SECRET("secret"),
  PACE("per-minute"),
  OVERLAY_EVIDENCE("days"),
  CHANGE("items", "checks", "forms", "screens", "labels", "codes"),
  ITEM_CHANGE("required"),
  CHECK_CHANGE("add", "remove"),
  FORM_CHANGE("columns", "paths", "labels");

  private final List<String> keys;

  Concept(String... keys) {
    this.keys = List.of(keys);
  }

  List<String> keys() {
    return keys;
  }
}
