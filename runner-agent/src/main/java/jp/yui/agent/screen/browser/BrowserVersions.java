package jp.yui.agent.screen.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of a browser and its driver: they have to fit, and a browser that updated itself is
 * a frequent cause of trouble.
 *
 * @param browser empty where it does not tell
 */
public record BrowserVersions(BrowserKind kind, String browser, String driver) {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+){1,3}");
  private static final long PATIENCE_SECONDS = 10;

  /** Asks both. */
  public static BrowserVersions of(FoundBrowser found) {
    String browser = windows() ? besides(found.binary()) : asked(found.binary());
    return new BrowserVersions(found.kind(), browser, asked(found.driver()));
  }

  /** On Windows a browser opens a window instead of telling; its folder has the number. */
  private static String besides(Path binary) {
    Path folder = binary.getParent();
    if (folder == null) {
      return "";
    }
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
      for (Path each : all) {
        String name = String.valueOf(each.getFileName());
        if (NUMBER.matcher(name).matches()) {
          return name;
        }
      }
    } catch (IOException e) {
      // It does not tell.
    }
    return "";
  }

  private static String asked(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "";
      }
      String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher number = NUMBER.matcher(told);
      return number.find() ? number.group() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static boolean windows() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
  }
}
