package jp.yui.practice.fault;

/** A fault that is switched on, and how often it had its occasion and struck. */
final class ArmedFault {
  /** How an armed fault is shown. */
  record View(long id, Fault fault, int occasions, int struck, boolean spent) {}

  private final long id;
  private final Fault fault;
  private int occasions;
  private int struck;

  ArmedFault(long id, Fault fault) {
    this.id = id;
    this.fault = fault;
  }

  long id() {
    return id;
  }

  Fault fault() {
    return fault;
  }

  /** Counts an occasion; true when the fault strikes on it. */
  boolean strikes() {
    if (spent()) {
      return false;
    }
    occasions++;
    if (occasions <= fault.after()) {
      return false;
    }
    struck++;
    return true;
  }

  private boolean spent() {
    return fault.times() != null && struck >= fault.times();
  }

  View view() {
    return new View(id, fault, occasions, struck, spent());
  }
}
