package jp.yui.platform.audit;

import java.time.LocalDate;

/**
 * The state of the whole record on a day, to be printed and kept away from the machine.
 *
 * @param madeOn in Japan
 * @param entries how many there were
 * @param root of the Merkle tree over them, in hex
 */
public record Checkpoint(LocalDate madeOn, long entries, String root) {
  /** The root in groups of eight, to be compared by eye. */
  public String readable() {
    return root.replaceAll("(.{8})(?=.)", "$1 ");
  }
}
