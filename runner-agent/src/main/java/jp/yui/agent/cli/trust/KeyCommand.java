package jp.yui.agent.cli.trust;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.scenario.trust.KeyFile;
import jp.yui.scenario.trust.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code yui trust key NAME}: a key pair under a passphrase, and its public half beside it. */
@Command(name = "key", resourceBundle = TrustCommand.BUNDLE)
final class KeyCommand extends TrustAction {
  @Parameters(paramLabel = "NAME", descriptionKey = "trust.key-name")
  private Path name = Path.of("");

  @Mixin private Passphrase passphrase = new Passphrase();

  @Override
  int act(PrintWriter out) throws IOException {
    Path secret = name.resolveSibling(name.getFileName() + ".key");
    Path open = name.resolveSibling(name.getFileName() + ".pub");
    for (Path file : new Path[] {secret, open}) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
    char[] typed = passphrase.fresh();
    SigningKey key = SigningKey.generate();
    try (FileChannel file = OwnerOnly.newFile(secret)) {
      ByteBuffer rest = ByteBuffer.wrap(KeyFile.write(key, typed));
      while (rest.hasRemaining()) {
        file.write(rest);
      }
      file.force(true);
    }
    Files.write(open, KeyFile.publicPart(key.publicKey()), StandardOpenOption.CREATE_NEW);
    out.println(say("key.made", secret, open, key.publicKey().fingerprint()));
    return OK;
  }
}
