package jp.yui.agent.screen.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Folders where browsers and drivers are usually installed. */
final class UsualPlaces {
  private UsualPlaces() {}

  static List<Path> of(Map<String, String> environment) {
    List<Path> places = new ArrayList<>();
    for (String fixed :
        List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/opt/google/chrome",
            "/opt/microsoft/msedge",
            "/usr/lib/chromium",
            "/snap/bin",
            "/opt/homebrew/bin",
            "/Applications/Google Chrome.app/Contents/MacOS",
            "/Applications/Microsoft Edge.app/Contents/MacOS",
            "/Applications/Chromium.app/Contents/MacOS",
            "/Applications/Firefox.app/Contents/MacOS")) {
      places.add(Path.of(fixed));
    }
    for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
      String root = environment.get(variable);
      if (root != null && !root.isBlank()) {
        for (String below :
            List.of(
                "Google/Chrome/Application",
                "Microsoft/Edge/Application",
                "Chromium/Application",
                "Mozilla Firefox",
                "Yui/drivers")) {
          places.add(Path.of(root, below));
        }
      }
    }
    return List.copyOf(places);
  }
}
