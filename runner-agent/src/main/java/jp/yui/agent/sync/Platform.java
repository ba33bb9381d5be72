package jp.yui.agent.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform that this agent belongs to, as it is kept in the home, without the key.
 *
 * @param address of the site; null where this agent is reached by media only
 * @param way how it is reached
 * @param agent the agent's number there
 * @param name the name that the municipality gave it
 * @param municipality 団体コード
 */
public record Platform(
    @Nullable URI address,
    Way way,
    long agent,
    String name,
    String municipality,
    String municipalityName) {
  private static final String FILE = "platform.json";

  /**
   * How the platform is reached from here (通信経路の限定).
   *
   * @param proxy {@code host:port}; null for none
   * @param authority a PEM file with the only certificates that may vouch for the site; null for
   *     those of the Java runtime
   */
  public record Way(@Nullable String proxy, @Nullable String authority) {}

  /** The platform of that home; empty where the agent is not enrolled. */
  public static Optional<Platform> of(Home home) {
    Path file = home.sync().resolve(FILE);
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(JsonMapper.shared().readValue(Files.readString(file), Platform.class));
    } catch (IOException | JacksonException e) {
      throw SyncTexts.TEXTS.problem("platform-unreadable", file);
    }
  }

  /** Whether there is a line to the site. */
  public boolean hasLine() {
    return address != null;
  }

  /**
   * The site's address.
   *
   * @throws AgentProblem where this agent is reached by media only
   */
  URI line() {
    if (address == null) {
      throw SyncTexts.TEXTS.problem("by-media-only");
    }
    return address;
  }

  void keep(Home home) {
    try {
      AtomicFile.write(
          home.sync().resolve(FILE),
          JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether nobody on the way can read what goes there: HTTPS, or the machine itself. */
  public static boolean isPrivate(URI address) {
    String host = String.valueOf(address.getHost());
    boolean here = host.equals("localhost") || host.equals("127.0.0.1") || host.equals("[::1]");
    return "https".equals(address.getScheme()) || ("http".equals(address.getScheme()) && here);
  }
}
