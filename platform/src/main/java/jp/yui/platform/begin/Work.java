package jp.yui.platform.begin;

/**
 * A kind of work in a municipality.
 *
 * @param cases a year
 * @param seconds for one case by hand
 */
public record Work(long id, String name, int cases, long seconds) {
  public long secondsAYear() {
    return cases * seconds;
  }
}
