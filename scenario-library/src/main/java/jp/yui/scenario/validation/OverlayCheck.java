package jp.yui.scenario.validation;

import java.util.List;
import java.util.regex.Pattern;
import jp.yui.scenario.japanese.CheckDigits;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/** Whether a settings file makes sense by itself. */
record OverlayCheck(Layer<Overlay> layer, Problems problems) {
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:]+])(?::[0-9]{1,5})?");
  private static final Pattern SECRET = Pattern.compile("[A-Z][A-Z0-9_]{0,99}");

  void run() {
    Overlay overlay = layer.model();
    if (!overlay.municipality().isEmpty()
        && !CheckDigits.isMunicipalityCode(overlay.municipality())) {
      problems.error(
          layer.root().value("municipality"), "municipality-code", overlay.municipality());
    }
    List<String> hosts = overlay.hosts();
    for (int i = 0; i < hosts.size(); i++) {
      if (!HOST.matcher(hosts.get(i)).matches()) {
        problems.error(layer.root().place("hosts", i), "bad-host", hosts.get(i));
      }
    }
    overlay
        .settings()
        .forEach(
            (name, value) -> {
              if (value instanceof Overlay.SettingValue.Secret secret
                  && !secret.name().isEmpty()
                  && !SECRET.matcher(secret.name()).matches()) {
                problems.error(secret.at(), "bad-secret", secret.name());
              }
            });
  }
}
