package jp.yui.agent.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what is personal or secret out of messages, also where the screen repeats it. */
final class Discretion {
  private static final String HIDDEN = "○○";

  /** The number that the core system gave; it is told to the clerk. */
  private static final String RECEIPT = "receipt";

  private final Set<String> hidden = new HashSet<>();

  /** Learns the texts of these actions. */
  void learn(List<Action> actions, Map<String, String> read) {
    Texts.of(actions)
        .filter(t -> t.personal() || t.secret())
        .map(t -> t.text(read))
        .forEach(this::hide);
  }

  /** Learns what was read from the screen: nobody knows whether it says something of a citizen. */
  void learn(Map<String, String> read) {
    read.forEach(
        (name, value) -> {
          if (!name.equals(RECEIPT)) {
            hide(value);
          }
        });
  }

  private void hide(String text) {
    String bare = text.strip();
    if (bare.codePointCount(0, bare.length()) > 1) {
      hidden.add(bare);
    }
  }

  /** For a name that a text gave; a personal one is not shown at all. */
  String name(Text text, Map<String, String> read) {
    return text.personal() || text.secret() ? HIDDEN : text.text(read);
  }

  String clean(String text) {
    String clean = text;
    for (String h : hidden) {
      clean = clean.replace(h, HIDDEN);
    }
    return clean;
  }

  ScreenFacts clean(ScreenFacts s) {
    return new ScreenFacts(
        clean(s.title()),
        clean(s.path()),
        clean(s.headings()),
        clean(s.alerts()),
        clean(s.labels()),
        clean(s.buttons()));
  }

  private List<String> clean(List<String> texts) {
    return texts.stream().map(this::clean).toList();
  }
}
