package jp.yui.agent.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.scenario.trust.Task;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was delivered to this agent, as it took it last. It counts without the platform too.
 *
 * @param sequence of the order; 0 before the first
 * @param tasks of the order, whatever became of them
 * @param items what became of them; where a new version was refused, the one before it stands here
 *     too
 * @param taken when it was last looked at with success
 * @param until when the newest signed metadata goes out of date; what is here goes on after that
 */
public record Delivered(
    long sequence, List<Task> tasks, List<Item> items, Instant taken, Instant until) {
  private static final String FILE = "delivered.json";
  private static final Delivered NOTHING =
      new Delivered(0, List.of(), List.of(), Instant.EPOCH, Instant.EPOCH);

  public Delivered {
    tasks = List.copyOf(tasks);
    items = List.copyOf(items);
  }

  /** That of that home; nothing where nothing ever came. */
  public static Delivered of(Home home) {
    Path file = home.sync().resolve(FILE);
    if (Files.notExists(file)) {
      return NOTHING;
    }
    try {
      return JsonMapper.shared().readValue(Files.readString(file), Delivered.class);
    } catch (IOException | JacksonException e) {
      throw DeliveryTexts.TEXTS.problem("delivered-unreadable", file);
    }
  }

  /** What can run, or must not, of that scenario; "" for any product. */
  public List<Item> of(String scenario, String product) {
    return items.stream().filter(item -> item.isFor(scenario, product)).toList();
  }

  /** Whether it says the same, whenever it was taken. */
  boolean isAs(Delivered other) {
    return sequence == other.sequence && tasks.equals(other.tasks) && items.equals(other.items);
  }

  /** What can run now in the place of a task. */
  Optional<Item> ready(Task task) {
    return items.stream()
        .filter(item -> item.fate() == Item.Fate.READY)
        .filter(item -> item.isFor(task.scenario(), task.product()))
        .findFirst();
  }

  void keep(Home home) throws IOException {
    AtomicFile.write(
        home.sync().resolve(FILE),
        JsonMapper.shared().writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
  }
}
