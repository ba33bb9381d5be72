package jp.yui.agent.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yui.scenario.exchange.Sha256;

/** A settings file that was approved with that very hash. */
final class SettingsFile {
  private SettingsFile() {}

  static boolean isWhole(Path file, String sha256) throws IOException {
    return Files.isRegularFile(file) && Sha256.of(Files.readAllBytes(file)).equals(sha256);
  }
}
