package jp.yui.agent.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import jp.yui.agent.demo.Demo;
import jp.yui.agent.demo.PlatformProcess;
import jp.yui.agent.demo.PracticeProcess;
import jp.yui.agent.home.Folders;
import jp.yui.agent.run.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code yui demo}: the whole at work, on practice core systems and invented applications. */
@Command(name = "demo", resourceBundle = "jp.yui.agent.cli.messages")
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLES = "jido-teate/nintei-seikyu";

  @Spec private CommandSpec spec;

  @Option(names = "--once", descriptionKey = "option.once")
  private boolean once;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Path folder = emptied(Path.of(".yui", "demo").toAbsolutePath());
    try (PlatformProcess platform =
            PlatformProcess.start(jar("YUI_PLATFORM_JAR"), folder, Library.standard().root());
        PracticeProcess practice =
            PracticeProcess.start(jar("YUI_PRACTICE_JAR"), folder.resolve("practice-core.log"))) {
      out.println(platform.signIns());
      Path samples = Library.standard().folder(SAMPLES).resolve("samples");
      boolean good = new Demo(folder, out, practice).run(samples, this::run);
      if (!once) {
        out.println(Yui.TEXTS.say("demo.core", practice.port()));
        new CountDownLatch(1).await();
      }
      return good ? ExitStatus.OK : ExitStatus.LOOK;
    }
  }

  private RunReport run(String scenario, Path inbox, Path settings, Path home)
      throws IOException, InterruptedException {
    return RunCommand.of(spec, scenario, inbox, settings, home).run();
  }

  /** What the launcher built. */
  private static Path jar(String variable) {
    String jar = System.getenv(variable);
    if (jar == null || !Files.isRegularFile(Path.of(jar))) {
      throw noPractice();
    }
    return Path.of(jar);
  }

  /** No false core system goes out to terminals, so a package has none to start. */
  static Refusal noPractice() {
    boolean delivered = System.getProperty("yui.package") != null;
    return new Refusal(
        ExitStatus.USAGE, Yui.TEXTS.say(delivered ? "demo.not-in-package" : "demo.no-practice"));
  }

  /** A demo begins from nothing each time. */
  private static Path emptied(Path folder) throws IOException {
    Folders.remove(folder);
    return Files.createDirectories(folder);
  }
}
