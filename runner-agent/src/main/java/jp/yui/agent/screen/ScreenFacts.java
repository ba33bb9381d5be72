package jp.yui.agent.screen;

import java.util.List;

/**
 * What was on the screen when a step failed: only what the system itself says there, never what was
 * typed.
 */
public record ScreenFacts(
    String title,
    String path,
    List<String> headings,
    List<String> alerts,
    List<String> labels,
    List<String> buttons) {
  static final ScreenFacts NONE =
      new ScreenFacts("", "", List.of(), List.of(), List.of(), List.of());

  public ScreenFacts {
    headings = List.copyOf(headings);
    alerts = List.copyOf(alerts);
    labels = List.copyOf(labels);
    buttons = List.copyOf(buttons);
  }
}
