package jp.yui.scenario.sharing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.OverlayFile;
import jp.yui.scenario.validation.ScenarioFolder;

/** The shared scenario, and a next version of it in which texts are replaced. */
final class Shared {
  static final String PRODUCT = "renshu-hyojun";

  private static final Path FOLDER = Path.of("scenarios/jido-teate/nintei-seikyu");

  private Shared() {}

  static Scenario scenario() {
    return ScenarioFolder.read(FOLDER).value().orElseThrow();
  }

  /**
   * @param replaced file, text, other text; and so on
   */
  static Scenario next(Path scratch, String... replaced) {
    try {
      Path copy = Files.createTempDirectory(scratch, "next").resolve("jido-teate/nintei-seikyu");
      try (Stream<Path> files = Files.walk(FOLDER)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          String text = Files.readString(file);
          for (int i = 0; i < replaced.length; i += 3) {
            if (file.endsWith(replaced[i])) {
              if (!text.contains(replaced[i + 1])) {
                throw new IllegalArgumentException("not in " + file + ": " + replaced[i + 1]);
              }
              text = text.replace(replaced[i + 1], replaced[i + 2]);
            }
          }
          Path to = copy.resolve(FOLDER.relativize(file));
          Files.createDirectories(to.getParent());
          Files.writeString(to, text);
        }
      }
      var read = ScenarioFolder.read(copy);
      return read.value().orElseThrow(() -> new IllegalArgumentException(read.problems() + ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Overlay overlay(String change) {
    return overlay(scenario(), change);
  }

  static Overlay overlay(Scenario scenario, String change) {
    String text =
        """
        overlay: jido-teate/nintei-seikyu
        municipality: "131016"
        product: renshu-hyojun
        settings:
          base-url: http://kikan.example:8080
          operator: { secret: OPERATOR }
          password: { secret: PASSWORD }
        hosts: ["kikan.example:8080"]
        """
            + change;
    var read = OverlayFile.parse(text, "settings.yaml", scenario, Optional.empty());
    return read.value().orElseThrow(() -> new IllegalArgumentException(read.problems() + ""));
  }

  static List<String> keys(List<? extends Merged> merged) {
    return merged.stream().map(one -> one.part().key()).toList();
  }
}
