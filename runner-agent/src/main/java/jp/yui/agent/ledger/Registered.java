package jp.yui.agent.ledger;

/** How an application was met when it came in. */
public sealed interface Registered {
  /** The entry that stands for it. */
  Entry entry();

  /** Never seen before; entered as asked. */
  record New(Entry entry) implements Registered {}

  /**
   * Seen before with the same content, and as it stands now. Where nothing was submitted yet and no
   * person has decided, the new verdict counts: so a scenario that was mended releases what it
   * held.
   */
  record Known(Entry entry) implements Registered {}

  /**
   * Another content came in earlier under the same key. This one is kept as a further variant, and
   * held; an earlier one that had not been posted yet is held too, for nobody knows which is right.
   *
   * @param earlier how the first stands now
   */
  record Different(Entry entry, Entry earlier) implements Registered {}
}
