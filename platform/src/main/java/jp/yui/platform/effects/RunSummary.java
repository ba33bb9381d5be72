package jp.yui.platform.effects;

import java.time.LocalDate;

/**
 * A day's runs of one version on one product.
 *
 * @param product the id of the scenario's product file
 */
public record RunSummary(
    String scenario,
    String version,
    String product,
    LocalDate ranOn,
    int posted,
    int held,
    int rejected,
    long runSeconds,
    long exceptionSeconds,
    Mode mode) {
  String month() {
    return ranOn.toString().substring(0, 7);
  }
}
