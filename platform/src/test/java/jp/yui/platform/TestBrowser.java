package jp.yui.platform;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium, headless; nothing is fetched for it. */
final class TestBrowser {
  private TestBrowser() {}

  static ChromeDriver open(String... more) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.WARNING);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program("YUI_BROWSER", "/usr/bin/chromium", "/usr/bin/google-chrome"));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=ja",
        "--window-size=1280,1024");
    options.addArguments(more);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(
                new File(
                    program(
                        "YUI_DRIVER", "/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver")))
            .withEnvironment(Map.of("SE_OFFLINE", "true", "LC_ALL", "C.UTF-8"))
            .build();
    return new ChromeDriver(driver, options);
  }

  private static String program(String variable, String... usual) {
    return Optional.ofNullable(System.getenv(variable))
        .or(() -> Stream.of(usual).filter(path -> new File(path).canExecute()).findFirst())
        .orElseThrow(() -> new IllegalStateException("no browser or driver; set " + variable));
  }
}
