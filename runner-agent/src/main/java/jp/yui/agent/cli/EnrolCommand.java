package jp.yui.agent.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.sync.Enrolling;
import jp.yui.agent.sync.Platform;
import jp.yui.scenario.exchange.EnrolmentRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code yui enrol}: makes this terminal an agent of its municipality, or exchanges its key; over a
 * line, or by files that a person carries.
 */
@Command(name = "enrol", resourceBundle = "jp.yui.agent.cli.messages")
final class EnrolCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private HomeOption home = new HomeOption();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(names = "--proxy", paramLabel = "HOST:PORT", descriptionKey = "enrol.proxy")
  private @Nullable String proxy;

  @Option(names = "--ca", paramLabel = "FILE.pem", descriptionKey = "enrol.ca")
  private @Nullable Path authority;

  @Option(names = "--root", paramLabel = "FINGERPRINT", descriptionKey = "sync.root")
  private @Nullable String root;

  /** One of these. */
  static final class What {
    @Option(names = "--platform", paramLabel = "URL", descriptionKey = "enrol.platform")
    private @Nullable URI platform;

    @Option(names = "--rotate", descriptionKey = "enrol.rotate")
    private boolean rotate;

    @Option(names = "--by-file", paramLabel = "REQUEST", descriptionKey = "enrol.by-file")
    private @Nullable Path request;

    @Option(names = "--answer", paramLabel = "FILE", descriptionKey = "enrol.answer")
    private @Nullable Path answer;
  }

  @Override
  public Integer call() throws IOException {
    if (what.answer != null) {
      return new MediumImport(home.folder(), root, spec.commandLine().getOut()).take(what.answer);
    }
    Home at = Home.at(home.folder());
    Enrolling enrolling = new Enrolling(at, Keystore.open(at), Clock.systemUTC());
    if (what.request != null) {
      return request(enrolling.request(), what.request);
    }
    Enrolling.Enrolled done =
        what.platform == null
            ? enrolling.rotate()
            : enrolling.enrol(
                what.platform,
                new Platform.Way(
                    proxy,
                    authority == null ? null : authority.toAbsolutePath().normalize().toString()),
                code());
    new RunsTold(at).begin(done.platform());
    var out = spec.commandLine().getOut();
    out.println(
        Yui.TEXTS.say(
            what.platform == null ? "enrol.rotated" : "enrol.done",
            done.platform().municipalityName(),
            done.platform().name()));
    out.println(Yui.TEXTS.say("enrol.fingerprint", done.fingerprint()));
    done.root().ifPresent(root -> out.println(Yui.TEXTS.say("enrol.root", root)));
    return ExitStatus.OK;
  }

  private int request(EnrolmentRequest request, Path file) {
    if (Files.exists(file)) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("medium.there", file));
    }
    try {
      Files.writeString(file, request.write(), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new Refusal(ExitStatus.LOOK, Yui.TEXTS.say("medium.not-written", file));
    }
    spec.commandLine()
        .getOut()
        .println(Yui.TEXTS.say("enrol.request", file, request.fingerprint()));
    return ExitStatus.OK;
  }

  /** Never on the command line, where other people on the machine would see it. */
  private String code() throws IOException {
    @Nullable Console console = System.console();
    @Nullable String code;
    if (console != null && System.getenv("YUI_TERMINAL") != null) {
      code = console.readLine("%s", Yui.TEXTS.say("enrol.ask"));
    } else {
      code =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    }
    if (code == null || code.isBlank()) {
      throw new Refusal(ExitStatus.USAGE, Yui.TEXTS.say("enrol.no-code"));
    }
    return code.strip();
  }
}
