package jp.yui.scenario.validation;

import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Layer;

/** All checks of a scenario as a whole. */
final class Validator {
  private Validator() {}

  static void scenario(ScenarioLayers layers, Problems problems) {}

  static void overlay(Layer<Overlay> overlay, Problems problems) {}
}
