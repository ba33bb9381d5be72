package jp.yui.agent.home;

/**
 * A book that is hard to bend, in which another book notes where it stands: then neither can be cut
 * short or rewritten without the other telling.
 */
public interface Witness extends Testimony {
  /** Notes a line, without personal values. */
  void witness(String note);
}
