package jp.yui.agent.run;

import java.util.List;
import jp.yui.agent.screen.Text;
import jp.yui.scenario.model.Value;

/** What the steps of a script draw on: one application, or one entry of a group in it. */
interface Values {

  /**
   * What is to be typed, pressed or looked for.
   *
   * @throws CannotTell if it cannot be worked out from this application
   */
  Text text(Value value);

  /** Whether a condition holds. */
  boolean holds(Value.Expression condition);

  /** The same values, with {@code date} standing for the date to pick. */
  Values picking(Value date);

  /** The entries of a group, in order. */
  List<Values> entries(String group);
}
