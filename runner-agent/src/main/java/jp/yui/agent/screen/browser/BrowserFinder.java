package jp.yui.agent.screen.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Looks for a browser and its driver among what is on this machine; nothing is ever downloaded.
 * {@code YUI_BROWSER} and {@code YUI_DRIVER} name them outright; otherwise the search path and the
 * usual places of Linux, Windows and macOS are looked through for Chrome, Edge, Chromium, Firefox.
 */
public final class BrowserFinder {
  private static final Map<BrowserKind, List<String>> BROWSERS =
      Map.of(
          BrowserKind.CHROME, List.of("google-chrome", "google-chrome-stable", "chrome"),
          BrowserKind.EDGE, List.of("microsoft-edge", "microsoft-edge-stable", "msedge"),
          BrowserKind.CHROMIUM, List.of("chromium", "chromium-browser"),
          BrowserKind.FIREFOX, List.of("firefox", "firefox-esr"));
  private static final Map<BrowserKind, String> DRIVERS =
      Map.of(
          BrowserKind.CHROME, "chromedriver",
          BrowserKind.EDGE, "msedgedriver",
          BrowserKind.CHROMIUM, "chromedriver",
          BrowserKind.FIREFOX, "geckodriver");

  private final Map<String, String> environment;
  private final List<Path> places;

  private BrowserFinder(Map<String, String> environment, List<Path> places) {
    this.environment = environment;
    this.places = places;
  }

  /** On this machine. */
  public static FoundBrowser find() throws BrowserMissing {
    Map<String, String> environment = System.getenv();
    return in(environment, UsualPlaces.of(environment)).look();
  }

  static BrowserFinder in(Map<String, String> environment, List<Path> places) {
    List<Path> all = new ArrayList<>();
    for (String part : environment.getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1)) {
      if (!part.isBlank()) {
        all.add(Path.of(part));
      }
    }
    all.addAll(places);
    return new BrowserFinder(environment, List.copyOf(all));
  }

  FoundBrowser look() throws BrowserMissing {
    Optional<Path> wanted = named("YUI_BROWSER");
    Optional<Path> driver = named("YUI_DRIVER");
    if (wanted.isPresent()) {
      BrowserKind kind = kindOf(wanted.get());
      return new FoundBrowser(
          kind, wanted.get(), driver.isPresent() ? driver.get() : driverOf(kind, wanted.get()));
    }
    BrowserKind alone = null;
    for (BrowserKind kind : EnumSet.allOf(BrowserKind.class)) {
      if (driver.isPresent() && !kindsOf(driver.get()).contains(kind)) {
        continue;
      }
      Optional<Path> binary = first(BROWSERS.getOrDefault(kind, List.of()));
      if (binary.isEmpty()) {
        continue;
      }
      Optional<Path> its = driver.isPresent() ? driver : besides(kind, binary.get());
      if (its.isPresent()) {
        return new FoundBrowser(kind, binary.get(), its.get());
      }
      alone = alone == null ? kind : alone;
    }
    throw alone == null
        ? missing("browser.none")
        : missing("browser.driver", name(alone), driverName(alone));
  }

  private Path driverOf(BrowserKind kind, Path binary) throws BrowserMissing {
    Optional<Path> its = besides(kind, binary);
    if (its.isEmpty()) {
      throw missing("browser.driver", name(kind), driverName(kind));
    }
    return its.get();
  }

  private Optional<Path> besides(BrowserKind kind, Path binary) {
    Path folder = binary.toAbsolutePath().getParent();
    Optional<Path> near = folder == null ? Optional.empty() : executable(folder, driverName(kind));
    return near.isPresent() ? near : first(List.of(driverName(kind)));
  }

  private Optional<Path> named(String variable) throws BrowserMissing {
    String value = environment.get(variable);
    if (value == null || value.isBlank()) {
      return Optional.empty();
    }
    Path path = Path.of(value);
    if (!Files.isExecutable(path) || Files.isDirectory(path)) {
      throw missing("browser.named", variable, value);
    }
    return Optional.of(path);
  }

  private Optional<Path> first(List<String> names) {
    for (Path place : places) {
      for (String name : names) {
        Optional<Path> found = executable(place, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> executable(Path folder, String name) {
    for (String ending : List.of("", ".exe")) {
      Path file = folder.resolve(name + ending);
      if (Files.isRegularFile(file) && Files.isExecutable(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static BrowserKind kindOf(Path binary) {
    String name = fileName(binary);
    return name.contains("firefox")
        ? BrowserKind.FIREFOX
        : name.contains("edge")
            ? BrowserKind.EDGE
            : name.contains("chromium") ? BrowserKind.CHROMIUM : BrowserKind.CHROME;
  }

  private static EnumSet<BrowserKind> kindsOf(Path driver) {
    String name = fileName(driver);
    return name.contains("gecko")
        ? EnumSet.of(BrowserKind.FIREFOX)
        : name.contains("edge")
            ? EnumSet.of(BrowserKind.EDGE)
            : EnumSet.of(BrowserKind.CHROME, BrowserKind.CHROMIUM);
  }

  private static String fileName(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
  }

  private static String driverName(BrowserKind kind) {
    return DRIVERS.getOrDefault(kind, "chromedriver");
  }

  static String name(BrowserKind kind) {
    return switch (kind) {
      case CHROME -> "Google Chrome";
      case EDGE -> "Microsoft Edge";
      case CHROMIUM -> "Chromium";
      case FIREFOX -> "Firefox";
    };
  }

  static BrowserMissing missing(String key, Object... arguments) {
    String pattern =
        ResourceBundle.getBundle("jp.yui.agent.screen.messages", Locale.JAPANESE).getString(key);
    return new BrowserMissing(java.text.MessageFormat.format(pattern, arguments));
  }
}
