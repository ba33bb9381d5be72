package jp.yui.packaging;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import jp.yui.scenario.trust.FileSignature;
import jp.yui.scenario.trust.SigningKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./yui package}: one zip with all that an agent in a closed network needs. */
@Command(
    name = "yui package",
    mixinStandardHelpOptions = true,
    resourceBundle = "jp.yui.packaging.messages")
public final class Packager implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Signed signed = new Signed();

  /** By whom. */
  static final class Signed {
    @Option(names = "--key", paramLabel = "FILE", descriptionKey = "option.key")
    private @Nullable Path key;

    @Option(names = "--unsigned", descriptionKey = "option.unsigned")
    private boolean unsigned;
  }

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
  private @Nullable Path out;

  @Option(names = "--fonts", paramLabel = "DIR", descriptionKey = "option.fonts")
  private @Nullable Path fonts;

  @Option(names = "--no-archive", descriptionKey = "option.no-archive")
  private boolean noArchive;

  public static void main(String[] args) {
    Locale.setDefault(Words.LANGUAGE);
    PrintWriter out = new PrintWriter(System.out, true);
    PrintWriter err = new PrintWriter(System.err, true);
    System.exit(
        new CommandLine(new Packager())
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(
                (problem, command, parsed) -> {
                  if (!(problem instanceof Refusal)) {
                    throw problem;
                  }
                  err.println(problem.getMessage());
                  return 2;
                })
            .execute(args));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter say = spec.commandLine().getOut();
    // Asked for first: nobody should wait for minutes and mistype then.
    SigningKey key = signed.key == null ? null : SigningKeys.open(signed.key);
    Path project = Path.of(System.getProperty("yui.project", "")).toAbsolutePath();
    Path into = out == null ? project.resolve("target/package") : out.toAbsolutePath();
    Files.createDirectories(into);
    Tree tree = Tree.emptied(into.resolve("making"));
    try {
      Path agent = project.resolve("runner-agent/target");
      String version =
          new Contents(project, tree).put(jar(agent), agent.resolve("bom.json"), fonts, !noArchive);
      byte[] sums = Checksums.write(tree);
      if (key != null) {
        tree.write(Checksums.FILE + ".sig", FileSignature.sign(sums, key));
      }
      Path zip = into.resolve("yui-agent-" + version + "-" + Platform.here() + ".zip");
      PackageZip.write(tree, "yui-agent-" + version, zip);
      String sha256 = Checksums.sha256(zip);
      Files.writeString(
          zip.resolveSibling(zip.getFileName() + ".sha256"),
          sha256 + "  " + zip.getFileName() + "\n");
      say.println(Words.say("made", zip, Files.size(zip) / 1_000_000, sha256));
      say.println(
          key == null
              ? Words.say("made-unsigned")
              : Words.say("made-signed", SigningKeys.onPaper(key.publicKey())));
      return 0;
    } finally {
      Tree.delete(tree.root());
    }
  }

  private static Path jar(Path target) throws IOException {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "runner-agent-*.jar")) {
      for (Path jar : jars) {
        return jar;
      }
    }
    throw new Refusal("not-built", target);
  }
}
