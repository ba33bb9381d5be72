package jp.yui.scenario.exchange;

import java.util.List;

/**
 * One part of a screen: what it is called and how it is built. Never what it holds.
 *
 * @param frame names of the frames around it, from the outermost, joined by {@code /}; empty: none
 * @param label what it is called; empty where that may not be kept or sent
 * @param required whether the screen marks it as one that must be filled
 * @param usable whether it can be filled or pressed as the screen comes
 * @param most characters that fit; 0: not limited
 * @param options how many can be chosen from; 0: none, or not known before it is opened
 * @param named those options that the scenario itself names
 */
public record ScreenFeature(
    FeatureKind kind,
    String frame,
    String label,
    ControlKind control,
    boolean required,
    boolean usable,
    int most,
    int options,
    List<String> named) {

  public ScreenFeature {
    named = List.copyOf(named);
  }

  /** A part that is not filled. */
  public static ScreenFeature plain(FeatureKind kind, String frame, String label) {
    return new ScreenFeature(kind, frame, label, ControlKind.NONE, false, true, 0, 0, List.of());
  }

  /** The same part under other names. */
  public ScreenFeature called(String otherFrame, String otherLabel) {
    return new ScreenFeature(
        kind, otherFrame, otherLabel, control, required, usable, most, options, named);
  }
}
