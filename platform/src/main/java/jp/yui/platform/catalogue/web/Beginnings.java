package jp.yui.platform.catalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import jp.yui.scenario.gate.Contents;

/** What stands in a file before anybody has written anything. */
final class Beginnings {
  private static final String SCENARIO =
      """
      yui: 1
      id: bunya/tetsuzuki
      version: 0.1.0
      title: 題（一覧に出ます）
      about: |
        何をするシナリオかを、一段落で。
      field: 業務分野
      procedure: 手続の正式な名前
      key: receipt-no

      items:
        receipt-no: { label: 受付番号, term: application.receipt-no, required: true }
      """;

  private static final Map<String, String> WHOLE =
      Map.of(
          Contents.MAIN, SCENARIO,
          Contents.LICENCE, "SPDX-License-Identifier: CC-BY-4.0\n",
          Contents.CHANGELOG, "## 0.1.0\n- はじめての版\n");

  private Beginnings() {}

  static Map<String, byte[]> scenario() {
    Map<String, byte[]> files = new TreeMap<>();
    WHOLE.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  static String of(String path) {
    String id = path.replaceFirst(".*/", "").replaceFirst("\\.ya?ml$", "");
    if (path.startsWith("forms/")) {
      return "form: " + id + "\ntitle: \nreads: csv\n";
    }
    if (path.startsWith("products/")) {
      return "product:\n  id: " + id + "\n  name: \n";
    }
    return WHOLE.getOrDefault(path, "");
  }
}
