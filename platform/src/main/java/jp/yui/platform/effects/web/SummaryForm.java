package jp.yui.platform.effects.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A summary as it was typed in. */
record SummaryForm(
    @Nullable String scenario,
    @Nullable String version,
    @Nullable String product,
    @Nullable String ranOn,
    @Nullable String posted,
    @Nullable String held,
    @Nullable String rejected,
    @Nullable String runSeconds,
    @Nullable String exceptionSeconds,
    @Nullable String mode) {
  static SummaryForm of(String scenario) {
    return new SummaryForm(scenario, "", "", "", "", "0", "0", "", "0", "本番");
  }

  Map<String, String> typed() {
    Map<String, String> typed = new HashMap<>();
    put(typed, "scenario", scenario);
    put(typed, "version", version);
    put(typed, "product", product);
    put(typed, "ranOn", ranOn);
    put(typed, "posted", posted);
    put(typed, "held", held);
    put(typed, "rejected", rejected);
    put(typed, "runSeconds", runSeconds);
    put(typed, "exceptionSeconds", exceptionSeconds);
    put(typed, "mode", mode);
    return typed;
  }

  private static void put(Map<String, String> typed, String field, @Nullable String text) {
    typed.put(field, text == null ? "" : text);
  }
}
