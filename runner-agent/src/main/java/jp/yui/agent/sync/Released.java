package jp.yui.agent.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Warnings that a person of this municipality looked into, so that they hold nothing here. */
public record Released(List<One> all) {
  private static final String FILE = "released.json";

  /**
   * One of them.
   *
   * @param warning its number on the platform
   * @param by who looked
   * @param why as that person says
   */
  public record One(long warning, String by, String why, Instant at) {}

  public Released {
    all = List.copyOf(all);
  }

  /** Those of that home. What is damaged releases nothing. */
  public static Released of(Home home) {
    Path file = home.sync().resolve(FILE);
    try {
      return Files.exists(file)
          ? JsonMapper.shared().readValue(Files.readString(file), Released.class)
          : new Released(List.of());
    } catch (IOException | JacksonException e) {
      return new Released(List.of());
    }
  }

  /** Who released that warning, and why. */
  public Optional<One> of(long warning) {
    return all.stream().filter(one -> one.warning() == warning).findFirst();
  }

  /** The same and that one, kept in the home. */
  public static void keep(Home home, One more) {
    List<One> all = new ArrayList<>(of(home).all());
    all.removeIf(one -> one.warning() == more.warning());
    all.add(more);
    try {
      AtomicFile.write(
          home.sync().resolve(FILE),
          JsonMapper.shared()
              .writeValueAsString(new Released(all))
              .getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
