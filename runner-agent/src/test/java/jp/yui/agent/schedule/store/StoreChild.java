package jp.yui.agent.schedule.store;

import java.nio.file.Path;
import jp.yui.agent.home.Home;

/** A process that has a schedule open until it is ended. */
final class StoreChild {
  private StoreChild() {}

  public static void main(String[] args) throws Exception {
    try (Store store = Store.open(Home.at(Path.of(args[0])))) {
      System.out.println("open");
      Thread.sleep(60_000);
    }
  }
}
