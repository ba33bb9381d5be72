package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.yui.scenario.trust.Group;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.KeyFile;
import jp.yui.scenario.trust.Refused;

/**
 * A public key and what it is called.
 *
 * @param name of its holder, or a municipality's code
 */
record NamedKey(String name, Key key) {
  /** From {@code NAME=FILE}. */
  static NamedKey read(String argument) throws Refused, IOException {
    int equals = argument.indexOf('=');
    if (equals < 1 || equals == argument.length() - 1) {
      throw TrustCommand.TEXTS.problem("named-key", argument);
    }
    Path file = Path.of(argument.substring(equals + 1));
    return new NamedKey(argument.substring(0, equals).strip(), key(file));
  }

  static List<NamedKey> read(List<String> arguments) throws Refused, IOException {
    List<NamedKey> keys = new ArrayList<>();
    for (String argument : arguments) {
      keys.add(read(argument));
    }
    return keys;
  }

  /** The public key in a file, whether the private one is beside it or not. */
  static Key key(Path file) throws Refused, IOException {
    return KeyFile.publicKey(Files.readAllBytes(file), file.toString());
  }

  static Group group(List<NamedKey> keys, int threshold) {
    return new Group(keys.stream().map(NamedKey::key).toList(), threshold);
  }
}
