package jp.yui.agent.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.run.RunReport;

/**
 * Posts a scenario's sample applications to one practice product, and holds what came of them
 * against the practice core's own record.
 */
public final class Trial {
  private final Path folder;
  private final PracticeProcess practice;
  private final Runner runner;

  /**
   * @param folder where homes and settings go
   */
  public Trial(Path folder, PracticeProcess practice, Runner runner) {
    this.folder = folder;
    this.practice = practice;
    this.runner = runner;
  }

  /** Carries one product's run out, as {@code yui run} does. */
  public interface Runner {
    /**
     * @param scenario an id of the library, or a folder
     */
    RunReport run(String scenario, Path inbox, Path settings, Path home)
        throws IOException, InterruptedException;
  }

  /** What came of it; the differences in words. */
  public record Outcome(RunReport report, int applications, List<String> differences) {}

  /** Products for which there are practice screens, by the names of their files. */
  public static List<String> products() {
    return DemoProduct.ALL.stream().map(DemoProduct::id).toList();
  }

  /**
   * @param id of the scenario
   * @param where it lies
   * @param product one of {@link #products}
   */
  public Outcome run(String id, String where, String product, Path samples)
      throws IOException, InterruptedException {
    DemoProduct found =
        DemoProduct.ALL.stream().filter(one -> one.id().equals(product)).findFirst().orElseThrow();
    return run(id, where, found, samples);
  }

  Outcome run(String id, DemoProduct product, Path samples)
      throws IOException, InterruptedException {
    return run(id, id, product, samples);
  }

  private Outcome run(String id, String where, DemoProduct product, Path samples)
      throws IOException, InterruptedException {
    Expectations expectations = Expectations.read(samples.resolve("expected.json"));
    Path settings = folder.resolve(product.id() + "-settings.yaml");
    Files.writeString(settings, product.settings(id, practice.port()));
    RunReport report =
        runner.run(where, samples.resolve("inbox"), settings, home(folder.resolve(product.id())));
    return new Outcome(
        report,
        expectations.count(),
        expectations.differences(
            report, new Judge(practice.port()).ask(), product.practice(), product.onlyCp932()));
  }

  private static Path home(Path at) throws IOException {
    Home home = Home.at(at);
    try (FileChannel file =
        OwnerOnly.open(home.secrets(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      file.write(
          StandardCharsets.UTF_8.encode(
              "RENSHU_USER=%s\nRENSHU_PASSWORD=%s\n"
                  .formatted(PracticeProcess.OPERATOR, PracticeProcess.PASSWORD)));
    }
    return home.root();
  }
}
