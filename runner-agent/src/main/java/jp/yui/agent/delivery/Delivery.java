package jp.yui.agent.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.scenario.exchange.Withdrawn;
import jp.yui.scenario.trust.ClockSetBack;
import jp.yui.scenario.trust.Fetcher;
import jp.yui.scenario.trust.FolderFiles;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Task;
import jp.yui.scenario.trust.TrustClient;
import jp.yui.scenario.trust.TrustStore;
import jp.yui.scenario.trust.Update;

/**
 * Takes what is new: the signed metadata, this agent's order, and the scenarios that it names. It
 * is the same by line and by medium; only where the files are read from differs.
 */
public final class Delivery {
  private final Home home;
  private final TrustClient client;
  private final InstantSource clock;

  /**
   * @param fetcher {@code metadata/…}, {@code targets/…}, {@code files/SHA-256}, {@code order.json}
   */
  public Delivery(Home home, Fetcher fetcher, InstantSource clock) {
    this.home = home;
    this.client = new TrustClient(store(home), fetcher, clock);
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param isNew whether anything is other than before
   * @param withdrawn every version that the signed metadata says must not run, assigned or not
   */
  public record Taken(
      Delivered now,
      boolean isNew,
      List<Withdrawn> withdrawn,
      Optional<ClockSetBack> clockSetBack) {}

  /** Whether a root was ever trusted here. */
  public static boolean isBegun(Home home) throws IOException {
    return !store(home).names("").isEmpty();
  }

  /** Whether that product's file of that version was ever delivered here. */
  public static boolean wasDelivered(Home home, String scenario, String version, String product) {
    Path file = Shelf.of(home).folder(scenario, version).resolve("products/" + product + ".yaml");
    return Files.isRegularFile(file);
  }

  /**
   * Trusts a root for the first time; a person has compared its fingerprint, or does so now.
   *
   * @throws Refused if there is one already
   */
  public static void begin(Home home, byte[] root) throws Refused, IOException {
    TrustClient.begin(store(home), root);
  }

  /** Whether this machine's clock stands before the last time that something whole was taken. */
  public static Optional<ClockSetBack> clockSetBack(Home home, InstantSource clock)
      throws IOException {
    return new TrustClient(store(home), path -> Optional.empty(), clock).clockSetBack();
  }

  /**
   * Takes what is new.
   *
   * @throws Refused where the metadata or the order does not hold: all stays as it was
   * @throws IOException where the home cannot be written
   */
  public Taken take(long agent, String municipality) throws Refused, IOException {
    Delivered before = Delivered.of(home);
    Update update = client.update();
    Instant time = update.clockSetBack().map(ClockSetBack::latest).orElse(clock.instant());
    Order order = client.order(agent, municipality);
    order.follows(before.sequence(), before.tasks(), time);
    Installing installing = new Installing(client, Shelf.of(home));
    List<Item> items = new ArrayList<>();
    for (Task task : order.tasks()) {
      Item item = installing.item(task);
      items.add(item);
      if (item.fate() == Item.Fate.REFUSED) {
        before.ready(task).flatMap(old -> installing.still(old)).ifPresent(items::add);
      }
    }
    Delivered now =
        new Delivered(
            order.sequence(), order.tasks(), items, clock.instant(), update.trusted().expires());
    now.keep(home);
    return new Taken(
        now,
        update.changed() || !now.isAs(before),
        Withdrawals.of(update.trusted()),
        update.clockSetBack());
  }

  static TrustStore store(Home home) {
    return new FolderFiles(home.sync().resolve("trust"));
  }
}
