package jp.yui.agent.screen;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import jp.yui.agent.screen.browser.BrowserKind;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.remote.CommandInfo;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpMethod;

/**
 * A session at a driver that this agent started itself, with the DevTools commands of Chromium and
 * the whole-page picture of Firefox.
 */
class YuiDriver extends RemoteWebDriver {
  private static final String CDP = "yuiCdp";
  private static final String WHOLE = "yuiWholePage";

  private final BrowserKind kind;

  YuiDriver(URI driver, Capabilities wanted, Duration answer, BrowserKind kind) {
    this(ClientConfig.defaultConfig().baseUri(driver).readTimeout(answer), wanted, kind);
  }

  private YuiDriver(ClientConfig config, Capabilities wanted, BrowserKind kind) {
    super(executor(config, kind), wanted, config);
    this.kind = kind;
  }

  private static HttpCommandExecutor executor(ClientConfig config, BrowserKind kind) {
    String vendor = kind == BrowserKind.EDGE ? "ms" : "goog";
    String path = "/session/:sessionId/" + vendor + "/cdp/execute";
    return new HttpCommandExecutor(
        Map.of(
            CDP,
            new CommandInfo(path, HttpMethod.POST),
            WHOLE,
            new CommandInfo("/session/:sessionId/moz/screenshot/full", HttpMethod.GET)),
        java.util.Objects.requireNonNull(config.baseUrl()),
        config);
  }

  BrowserKind kind() {
    return kind;
  }

  /** Carries out a DevTools command. */
  @SuppressWarnings("unchecked")
  Map<String, @Nullable Object> cdp(String command, Map<String, ?> parameters) {
    Object value = execute(CDP, Map.of("cmd", command, "params", parameters)).getValue();
    return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
  }

  /** The page below the window too, as PNG; Firefox only. */
  byte[] wholePage() {
    return OutputType.BYTES.convertFromBase64Png(String.valueOf(execute(WHOLE).getValue()));
  }
}
