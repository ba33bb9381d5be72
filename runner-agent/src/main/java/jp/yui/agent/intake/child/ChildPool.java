package jp.yui.agent.intake.child;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import jp.yui.agent.intake.IntakeSettings;
import jp.yui.scenario.model.Form;

/** The children at hand: one that served its file well serves the next. */
final class ChildPool implements AutoCloseable {
  private static final long LOOK_EVERY_MILLIS = 100;

  private final IntakeSettings settings;
  private final List<Form> forms;
  private final Deque<ChildProcess> free = new ArrayDeque<>();
  private final Set<ChildProcess> all = new HashSet<>();
  private final Set<Patience> busy = new HashSet<>();
  private final ScheduledExecutorService watch;

  ChildPool(IntakeSettings settings, Collection<Form> forms) {
    this.settings = settings;
    this.forms = List.copyOf(forms);
    watch =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("intake-watch").unstarted(task));
    var unused =
        watch.scheduleAtFixedRate(
            this::look, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  synchronized ChildProcess take() throws IOException {
    for (ChildProcess child = free.poll(); child != null; child = free.poll()) {
      if (child.alive()) {
        return child;
      }
      all.remove(child);
    }
    ChildProcess child = ChildProcess.start(settings, forms);
    all.add(child);
    return child;
  }

  synchronized Patience watch(ChildProcess child) {
    Patience patience = new Patience(settings.idle(), settings.perFile(), child);
    busy.add(patience);
    return patience;
  }

  synchronized void giveBack(ChildProcess child, Patience patience) {
    busy.remove(patience);
    free.push(child);
  }

  synchronized void discard(ChildProcess child, Patience patience) {
    busy.remove(patience);
    all.remove(child);
    child.kill();
  }

  private synchronized void look() {
    busy.forEach(Patience::check);
  }

  @Override
  public synchronized void close() {
    watch.shutdownNow();
    all.forEach(ChildProcess::kill);
    all.clear();
    free.clear();
  }
}
