package jp.yui.agent.normalise;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text means by its kind.
 *
 * @param value {@code String}, {@code Long} or {@code PartialDate}
 */
record Reading(Object value, List<Note> notes) {

  static Reading of(Object value) {
    return new Reading(value, List.of());
  }

  static Reading of(Object value, Note note) {
    return new Reading(value, List.of(note));
  }

  /** With something more noticed. */
  Reading with(Note note) {
    List<Note> all = new ArrayList<>(notes);
    all.add(note);
    return new Reading(value, List.copyOf(all));
  }
}
