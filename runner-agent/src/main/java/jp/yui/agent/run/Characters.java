package jp.yui.agent.run;

import java.util.Optional;
import jp.yui.scenario.japanese.Gaiji;

/**
 * The characters that a core system's screens can hold. A browser would post any other as {@code
 * &#…;} without a word, so such a value is never typed.
 *
 * @param encoding empty: all
 */
record Characters(Optional<String> encoding) {

  /**
   * @return the same text
   * @throws CannotTell if it has a character that the screens cannot hold
   */
  String checked(String text) {
    if (encoding.isPresent()) {
      var found = Gaiji.in(text);
      if (!found.isEmpty()) {
        throw new CannotTell(
            "cannot-write",
            Runs.TEXTS.say("hold.cannot-write", encoding.get(), Gaiji.codes(found)));
      }
    }
    return text;
  }
}
