package jp.yui.scenario.validation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/** Whether a municipality has filled in what a product asks for, and only addresses it allows. */
record SettingsFit(Layer<Overlay> layer, Product product, Problems problems) {

  void run() {
    Overlay overlay = layer.model();
    for (Setting setting : product.settings().values()) {
      Overlay.SettingValue value = overlay.settings().get(setting.id());
      if (value == null && setting.required()) {
        problems.error(
            layer.root().place("settings"), "setting-missing", setting.id(), setting.label());
      } else if (value != null) {
        value(setting, value);
      }
    }
    overlay.settings().keySet().stream()
        .filter(name -> !product.settings().containsKey(name))
        .forEach(
            name ->
                problems.unknown(
                    layer.root().place("settings", name),
                    "unknown-setting",
                    name,
                    product.settings().keySet()));
  }

  private void value(Setting setting, Overlay.SettingValue value) {
    boolean wantsSecret = setting.kind() == Setting.SettingKind.SECRET;
    switch (value) {
      case Overlay.SettingValue.Secret secret when !wantsSecret ->
          problems.error(secret.at(), "secret-needless", setting.id());
      case Overlay.SettingValue.Plain plain when wantsSecret ->
          problems.error(plain.at(), "secret-plain", setting.id());
      case Overlay.SettingValue.Plain plain when setting.kind() == Setting.SettingKind.URL ->
          url(plain.text(), plain.at());
      case Overlay.SettingValue.Plain plain
          when setting.kind() == Setting.SettingKind.NUMBER
              && !plain.text().matches("-?[0-9]{1,15}") ->
          problems.error(plain.at(), "setting-number", setting.id());
      default -> {}
    }
  }

  private void url(String text, Position at) {
    try {
      URI uri = new URI(text);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (!web
          || uri.getHost() == null
          || uri.getRawUserInfo() != null
          || uri.getRawQuery() != null
          || uri.getRawFragment() != null) {
        problems.error(at, "bad-url");
      } else if (!allowed(uri)) {
        problems.error(at, "host-not-allowed", uri.getRawAuthority());
      }
    } catch (URISyntaxException e) {
      problems.error(at, "bad-url");
    }
  }

  /** A host without a port allows the usual port of the scheme only. */
  private boolean allowed(URI uri) {
    int usual = "https".equals(uri.getScheme()) ? 443 : 80;
    int port = uri.getPort() < 0 ? usual : uri.getPort();
    List<String> hosts = layer.model().hosts();
    return hosts.stream()
        .anyMatch(
            host ->
                host.equalsIgnoreCase(uri.getHost() + ":" + port)
                    || host.equalsIgnoreCase(uri.getHost()) && port == usual);
  }
}
