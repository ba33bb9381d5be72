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
import jp.yui.scenario.exchange.Withdrawn;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the consortium withdrew, as this agent last heard of it. It counts without the platform too,
 * until the agent hears otherwise.
 *
 * @param tag by which the platform tells whether anything has changed since
 * @param heard when the platform was last asked with success
 */
public record Refusals(String tag, Instant heard, List<Withdrawn> withdrawn) {
  private static final String FILE = "withdrawn.json";

  public Refusals {
    withdrawn = List.copyOf(withdrawn);
  }

  /** Those of that home; none where nothing was ever heard. */
  public static Refusals of(Home home) {
    Path file = home.sync().resolve(FILE);
    if (Files.notExists(file)) {
      return new Refusals("", Instant.EPOCH, List.of());
    }
    try {
      return JsonMapper.shared().readValue(Files.readString(file), Refusals.class);
    } catch (IOException | JacksonException e) {
      throw SyncTexts.TEXTS.problem("refusals-unreadable", file);
    }
  }

  /** Why that version must not run; empty where nothing speaks against it. */
  public Optional<String> reason(String scenario, String version) {
    return withdrawn.stream()
        .filter(one -> one.scenario().equals(scenario) && one.version().equals(version))
        .map(Withdrawn::reason)
        .findFirst();
  }

  void keep(Home home) throws IOException {
    AtomicFile.write(
        home.sync().resolve(FILE),
        JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
  }
}
