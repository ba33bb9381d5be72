package jp.yui.scenario.exchange;

import java.util.List;

/**
 * One screen of a print.
 *
 * @param place where in the scenario it is met: {@code sign-in/1}, {@code find/1}, {@code post/1}
 *     before anything is filled; {@code post/submit}, {@code post/done} as postings pass it
 * @param features in the order of the screen
 */
public record PrintedScreen(String place, List<ScreenFeature> features) {
  public static final String SUBMIT = "post/submit";
  public static final String DONE = "post/done";

  public PrintedScreen {
    features = List.copyOf(features);
  }

  /** Whether only postings come there. */
  public boolean passed() {
    return place.equals(SUBMIT) || place.equals(DONE);
  }
}
