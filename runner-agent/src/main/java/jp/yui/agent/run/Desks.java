package jp.yui.agent.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/** As many desks as the municipality allows browsers; who wants one waits until one is free. */
final class Desks implements AutoCloseable {
  private final BlockingQueue<Desk> free;
  private final List<Desk> all = new ArrayList<>();

  Desks(int number, Supplier<Desk> maker) {
    this.free = new ArrayBlockingQueue<>(number);
    for (int i = 0; i < number; i++) {
      Desk desk = maker.get();
      all.add(desk);
      free.add(desk);
    }
  }

  Desk take() throws InterruptedException {
    return free.take();
  }

  void giveBack(Desk desk) {
    free.add(desk);
  }

  @Override
  public void close() {
    all.forEach(Desk::close);
  }
}
