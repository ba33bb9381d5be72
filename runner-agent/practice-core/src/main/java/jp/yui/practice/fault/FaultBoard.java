package jp.yui.practice.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.practice.product.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The faults that are switched on. */
@Component
public class FaultBoard {
  private final List<ArmedFault> armed = new ArrayList<>();
  private long lastId;

  synchronized ArmedFault.View arm(Fault fault) {
    var one = new ArmedFault(++lastId, fault);
    armed.add(one);
    return one.view();
  }

  synchronized List<ArmedFault.View> all() {
    return armed.stream().map(ArmedFault::view).toList();
  }

  synchronized void clear() {
    armed.clear();
  }

  synchronized boolean disarm(long id) {
    return armed.removeIf(a -> a.id() == id);
  }

  /** The first fault that strikes on this occasion. Each fault it concerns counts the occasion. */
  public Optional<Fault> take(FaultKind kind, Product product) {
    return take(kind, product, null);
  }

  /** As {@link #take(FaultKind, Product)}, but only faults that were asked for on that path. */
  public synchronized Optional<Fault> takeAt(FaultKind kind, Product product, String path) {
    return armed.stream()
        .filter(one -> one.fault().path() != null)
        .filter(one -> one.fault().concerns(kind, product, path) && one.strikes())
        .findFirst()
        .map(ArmedFault::fault);
  }

  synchronized Optional<Fault> take(FaultKind kind, Product product, @Nullable String path) {
    Optional<Fault> found = Optional.empty();
    for (ArmedFault one : armed) {
      if (one.fault().concerns(kind, product, path) && one.strikes() && found.isEmpty()) {
        found = Optional.of(one.fault());
      }
    }
    return found;
  }
}
