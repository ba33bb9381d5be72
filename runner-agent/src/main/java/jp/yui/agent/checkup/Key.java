package jp.yui.agent.checkup;

import jp.yui.scenario.exchange.FeatureKind;
import jp.yui.scenario.exchange.ScreenFeature;

/** By what a part of a screen is known again: a button that became a link is still the same. */
record Key(FeatureKind kind, String frame, String name) {
  static Key of(ScreenFeature feature) {
    FeatureKind kind = feature.kind().pressed() ? FeatureKind.BUTTON : feature.kind();
    return new Key(kind, feature.frame(), Uses.fold(feature.label()));
  }

  boolean likeKind(Key other) {
    return kind == other.kind && frame.equals(other.frame);
  }
}
