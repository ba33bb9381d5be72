package jp.yui.scenario.exchange;

/** So many applications were held for that. */
public record HeldCount(HoldCause cause, int count) {
  public HeldCount {
    Counted.count(count);
  }
}
