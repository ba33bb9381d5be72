package jp.yui.agent.home;

import java.util.Optional;
import java.util.stream.Stream;

/** What a {@link Witness} can be asked. */
public interface Testimony {
  /** Where the witness itself stands now: the number of its newest row, a colon and its hash. */
  String head();

  /** Whether it once stood there. */
  boolean stoodAt(String head);

  /** The line noted last. */
  Optional<String> lastNote();

  /** All lines, in order. */
  Stream<String> notes();
}
