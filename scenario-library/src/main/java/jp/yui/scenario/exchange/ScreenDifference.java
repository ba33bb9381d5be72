package jp.yui.scenario.exchange;

import java.util.List;

/**
 * One difference between the screen as it was accepted and as it is now.
 *
 * @param place as in {@link PrintedScreen}
 * @param before what it was called; empty for something new, or where that may not be told
 * @param after what it is called now; empty for what is gone, or where that may not be told
 * @param aspects in what it changed; only for {@link Kind#CHANGED}
 * @param matters whether it touches what the scenario uses, or asks for one thing more
 */
public record ScreenDifference(
    String place,
    Kind kind,
    FeatureKind feature,
    String before,
    String after,
    List<ScreenAspect> aspects,
    boolean matters) {

  /** What became of it. */
  public enum Kind {
    RENAMED,
    VANISHED,
    NEW,
    MOVED,
    CHANGED
  }

  public ScreenDifference {
    aspects = List.copyOf(aspects);
  }
}
