package jp.yui.agent.schedule;

import java.nio.file.Path;
import java.util.function.Function;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.LocalDoor;
import jp.yui.agent.schedule.store.Store;

/** Where commands on this machine reach the agent at work. */
final class Door implements AutoCloseable {
  private final LocalDoor door;

  private Door(LocalDoor door) {
    this.door = door;
  }

  static Path socket(Home home) {
    return Store.folder(home).resolve("agent.sock");
  }

  static Door open(Home home, Function<Order, Order.Answer> does) {
    return new Door(
        LocalDoor.open(
            socket(home),
            "agent-door",
            (line, out) -> {
              Order order = Order.JSON.readValue(line, Order.class);
              out.write(Order.JSON.writeValueAsString(does.apply(order)) + "\n");
            }));
  }

  boolean isOpen() {
    return door.isOpen();
  }

  @Override
  public void close() {
    door.close();
  }
}
