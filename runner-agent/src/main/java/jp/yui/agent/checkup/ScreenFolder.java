package jp.yui.agent.checkup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenChange;
import jp.yui.scenario.exchange.ScreenPrint;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The agent's folder {@code screens}: what was accepted, and what has changed since. */
public final class ScreenFolder {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final String CHANGE = ".change.json";

  private final Path folder;

  public ScreenFolder(Home home) {
    this.folder = home.screens();
  }

  /** A screen or a change that was written, as read back. */
  private record Seen(List<PrintedScreen> screens) {}

  /** What was accepted for that scenario and product; damaged is as good as not there. */
  public Optional<Baseline> baseline(String scenario, String product) {
    return read(file(scenario, product, ".json"), Baseline.class);
  }

  /**
   * Accepts the screens. Those that only postings come to stay as they were, or as they were last
   * seen when they held a batch.
   */
  public Baseline accept(Baseline taken) {
    ScreenPrint print = taken.print();
    Map<String, PrintedScreen> screens = new LinkedHashMap<>();
    baseline(print.scenario(), print.product())
        .filter(before -> before.uses().equals(taken.uses()))
        .ifPresent(before -> passed(before.print().screens(), screens));
    Path seen = file(print.scenario(), print.product(), ".seen.json");
    read(seen, Seen.class).ifPresent(s -> passed(s.screens(), screens));
    print.screens().forEach(screen -> screens.put(screen.place(), screen));
    Baseline whole =
        new Baseline(
            taken.uses(), taken.at(), taken.how(), print.of(List.copyOf(screens.values())));
    write(file(print.scenario(), print.product(), ".json"), whole);
    remove(seen);
    remove(file(print.scenario(), print.product(), CHANGE));
    return whole;
  }

  private static void passed(List<PrintedScreen> from, Map<String, PrintedScreen> to) {
    from.stream().filter(PrintedScreen::passed).forEach(s -> to.put(s.place(), s));
  }

  /** Adds screens that a good posting came through and that were not known yet. */
  public Baseline learn(Baseline known, List<PrintedScreen> passed) {
    List<PrintedScreen> all = new ArrayList<>(known.print().screens());
    for (PrintedScreen screen : passed) {
      if (known.print().at(screen.place()).isEmpty()) {
        all.add(screen);
      }
    }
    if (all.size() == known.print().screens().size()) {
      return known;
    }
    ScreenPrint print = known.print().of(all);
    Baseline more = new Baseline(known.uses(), known.at(), known.how(), print);
    write(file(print.scenario(), print.product(), ".json"), more);
    return more;
  }

  /** Keeps a screen that held a batch, for {@link #accept}. */
  public void seen(ScreenPrint of, PrintedScreen screen) {
    write(file(of.scenario(), of.product(), ".seen.json"), new Seen(List.of(screen)));
  }

  /** What is to be told to the platform; the last change of a scenario and product counts. */
  public void tell(ScreenChange change) {
    write(file(change.scenario(), change.product(), CHANGE), change);
  }

  /** Nothing differs any more. */
  public void untell(String scenario, String product) {
    remove(file(scenario, product, CHANGE));
  }

  /** All that is to be told. */
  public List<ScreenChange> changes() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(f -> f.toString().endsWith(CHANGE))
          .sorted()
          .flatMap(f -> read(f, ScreenChange.class).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String scenario, String product, String end) {
    String name = scenario + "~" + product;
    return folder.resolve(name.replace('/', '~').replaceAll("[^A-Za-z0-9~_-]", "_") + end);
  }

  private static <T> Optional<T> read(Path file, Class<T> type) {
    try {
      return Files.exists(file)
          ? Optional.of(JSON.readValue(Files.readAllBytes(file), type))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, Object content) {
    try {
      AtomicFile.write(file, JSON.writeValueAsBytes(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
