package jp.yui.packaging;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.KeyFile;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.SigningKey;
import org.jspecify.annotations.Nullable;

/** The key that packages are signed with: a file under a passphrase ({@code yui trust key}). */
final class SigningKeys {
  private SigningKeys() {}

  static SigningKey open(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new Refusal("no-key-file", file);
    }
    char[] passphrase = ask(file);
    try {
      return KeyFile.read(Files.readAllBytes(file), passphrase, file.toString());
    } catch (Refused e) {
      throw new Refusal("key-refused", String.valueOf(e.getMessage()));
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /** As it is copied to paper: groups of four. */
  static String onPaper(Key key) {
    return key.value().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** At a terminal without showing it; otherwise the line that standard input has. */
  private static char[] ask(Path file) throws IOException {
    @Nullable Console console = System.console();
    if (console != null && System.getenv("YUI_TERMINAL") != null) {
      char[] typed = console.readPassword("%s", Words.say("ask-passphrase", file));
      return typed == null ? new char[0] : typed;
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? new char[0] : line.toCharArray();
  }
}
