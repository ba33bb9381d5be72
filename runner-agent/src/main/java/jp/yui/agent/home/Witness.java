package jp.yui.agent.home;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A book that is hard to bend, in which another book notes where it stands: then neither can be cut
 * short or rewritten without the other telling.
 */
public interface Witness {
  /** Where the witness itself stands now: the number of its newest row, a colon and its hash. */
  String head();

  /** Whether it once stood there. */
  boolean stoodAt(String head);

  /** Notes a line, without personal values. */
  void witness(String note);

  /** The line noted last. */
  Optional<String> lastNote();

  /** All lines, in order. */
  Stream<String> notes();
}
