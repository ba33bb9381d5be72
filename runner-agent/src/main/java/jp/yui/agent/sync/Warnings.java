package jp.yui.agent.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.ScreenWarning;
import jp.yui.scenario.model.Product;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The products whose screens other agents saw changed, as this agent last heard of it. It counts
 * without the platform too, until the agent hears otherwise.
 *
 * @param heard when the platform was last asked for them with success
 */
public record Warnings(Instant heard, List<ScreenWarning> all) {
  private static final String FILE = "warnings.json";

  public Warnings {
    all = List.copyOf(all);
  }

  /** Those of that home; none where nothing was ever heard. What is damaged is asked for anew. */
  public static Warnings of(Home home) {
    Path file = home.sync().resolve(FILE);
    try {
      return Files.exists(file)
          ? JsonMapper.shared().readValue(Files.readString(file), Warnings.class)
          : new Warnings(Instant.EPOCH, List.of());
    } catch (IOException | JacksonException e) {
      return new Warnings(Instant.EPOCH, List.of());
    }
  }

  /** What warns of that scenario's screens on that product. */
  public Optional<ScreenWarning> about(String scenario, Product product) {
    return all.stream()
        .filter(
            one ->
                one.scenario().equals(scenario)
                    && one.product().equals(product.id())
                    && one.versions().equals(product.versions()))
        .findFirst();
  }

  void keep(Home home) throws IOException {
    AtomicFile.write(
        home.sync().resolve(FILE),
        JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
  }
}
