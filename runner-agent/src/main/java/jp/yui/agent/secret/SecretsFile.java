package jp.yui.agent.secret;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yui.agent.home.OwnerOnly;

/**
 * Secrets as text, one a line: {@code NAME=value}. All behind the first {@code =} is the value, as
 * it stands: no escapes, no quotes. Lines that begin with {@code #} and empty ones do not count.
 * UTF-8.
 */
final class SecretsFile {
  private SecretsFile() {}

  static Map<String, Secret> read(Path file) {
    try {
      // Before it is read, so that nothing of an open file is ever used.
      if (OwnerOnly.othersCanRead(file)) {
        throw Keystore.TEXTS.problem("file-open-to-others", file);
      }
      return parse(file, Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw Keystore.TEXTS.problem("secrets-file-not-utf8", file);
    } catch (IOException e) {
      throw Keystore.TEXTS.problem("secrets-file-unreadable", file);
    }
  }

  private static Map<String, Secret> parse(Path file, List<String> lines) {
    Map<String, Secret> found = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line =
          i == 0 && lines.get(0).startsWith("\uFEFF") ? lines.get(0).substring(1) : lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int equals = line.indexOf('=');
      if (equals < 0 || !SecretName.isValid(line.substring(0, equals).strip())) {
        throw Keystore.TEXTS.problem("secrets-file-line", file, i + 1);
      }
      String name = line.substring(0, equals).strip();
      char[] value = SecretName.validValue(name, line.substring(equals + 1).toCharArray());
      if (found.put(name, Secret.of(value)) != null) {
        throw Keystore.TEXTS.problem("secrets-file-twice", file, i + 1, name);
      }
    }
    return found;
  }
}
