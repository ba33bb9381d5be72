package jp.yui.agent.screen;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpMethod;

/** A session at a driver that this agent started itself, with the DevTools commands of Chromium. */
final class YuiDriver extends RemoteWebDriver {
  private static final String CDP = "yuiCdp";

  YuiDriver(URI driver, Capabilities wanted, Duration answer, boolean edge) {
    super(
        new HttpCommandExecutor(
            Map.of(
                CDP,
                new CommandInfo(
                    edge
                        ? "/session/:sessionId/ms/cdp/execute"
                        : "/session/:sessionId/goog/cdp/execute",
                    HttpMethod.POST)),
            ClientConfig.defaultConfig().baseUri(driver).readTimeout(answer)),
        wanted,
        false);
  }

  /** Carries out a DevTools command. */
  @SuppressWarnings("unchecked")
  Map<String, @Nullable Object> cdp(String command, Map<String, Object> parameters) {
    Object value = execute(CDP, Map.of("cmd", command, "params", parameters)).getValue();
    return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
  }
}
