package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import jp.yui.scenario.trust.KeyFile;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The passphrase of a key file: asked for, or from a file; never on the command line. */
final class Passphrase {
  private static final int SHORTEST = 12;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      descriptionKey = "trust.passphrase-file")
  private @Nullable Path file;

  /** The key pair in a file. */
  SigningKey open(Path key) throws Refused, IOException {
    byte[] content = Files.readAllBytes(key);
    char[] passphrase = typed(TrustCommand.TEXTS.say("passphrase.ask", key));
    try {
      return KeyFile.read(content, passphrase, key.toString());
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  /** A new one, typed twice at a terminal. */
  char[] fresh() throws IOException {
    char[] first = typed(TrustCommand.TEXTS.say("passphrase.new", SHORTEST));
    if (first.length < SHORTEST || !KeyFile.isTypable(first)) {
      throw TrustCommand.TEXTS.problem("passphrase.weak", SHORTEST);
    }
    if (file == null && Ask.person() != null) {
      char[] second = Ask.hidden(TrustCommand.TEXTS.say("passphrase.again"));
      if (!Arrays.equals(first, second)) {
        throw TrustCommand.TEXTS.problem("passphrase.differs");
      }
    }
    return first;
  }

  private char[] typed(String question) throws IOException {
    return file == null
        ? Ask.hidden(question)
        : Files.readString(file).lines().findFirst().orElse("").toCharArray();
  }
}
