package jp.yui.scenario.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.problem.Position;

/** One thing done on a screen: the closed vocabulary of the format. */
public sealed interface Step {
  Position at();

  /** Goes to a path below the product's base URL. */
  record Open(Value path, Position at) implements Step {}

  /** Gives values to fields, named by their labels; all in one go, read back and compared. */
  record Fill(List<Field> fields, Position at) implements Step {}

  /** Picks one option in a widget that opens a list. */
  record Choose(List<Field> fields, Position at) implements Step {}

  /**
   * Picks dates in calendars; how this product's calendar is driven, {@link Product#picker()} says.
   * Values are dates.
   */
  record Pick(List<Field> fields, Position at) implements Step {}

  /** Presses a button, link or menu entry. */
  record Press(Target target, Optional<Dialog> dialog, Position at) implements Step {}

  /** The one irrevocable verb. */
  record Submit(Target target, Optional<Dialog> dialog, Position at) implements Step {}

  /** Key sequences for old screens; on the focused element, or on the field of that label. */
  record Keys(Optional<Value> on, List<String> keys, Optional<Dialog> dialog, Position at)
      implements Step {}

  /** Hands the application's original files to a file field. */
  record Upload(Value label, boolean ifAny, Position at) implements Step {}

  /** Waits until the screen shows this; stops otherwise. */
  record Expect(Sight sight, Position at) implements Step {}

  /** Reads what stands beside a label under a name; {@code receipt} is the proof of posting. */
  record Read(Map<String, String> names, Position at) implements Step {}

  /** In {@code find}: the application is there if this is seen exactly once. */
  record Found(Hit hit, Map<String, String> read, Position at) implements Step {}

  /** In {@code find}: only this sight says that the application is surely not there. */
  record Absent(Sight sight, Position at) implements Step {}

  /** Does the steps inside a part of the screen. */
  record In(Scope scope, List<Step> steps, Position at) implements Step {}

  /** Does the steps for every entry of a group. */
  record Each(String group, List<Step> steps, Position at) implements Step {}

  /** Does the steps only where the condition holds. */
  record When(Value.Expression condition, List<Step> steps, List<Step> otherwise, Position at)
      implements Step {}

  /**
   * A field by its label, and the value it is given or must have. Where several boxes stand beside
   * one label (和暦, 郵便番号, 電話番号), the scenario gives a list, {@code 郵便番号: [=postal-head(p),
   * =postal-tail(p)]}, and each of its values becomes a field of its own with its part.
   *
   * @param part which of the boxes, from 1; 0 where the label has one box
   * @param parts how many boxes there must be, neither more nor fewer; 0 where the label has one
   *     box
   */
  record Field(String label, int part, int parts, Value value, Position at) {
    /** A field with a box of its own. */
    public Field(String label, Value value, Position at) {
      this(label, 0, 0, value, at);
    }
  }

  /** What is pressed, by the name on it. */
  record Target(Pressable kind, Value label) {}

  /** What a name on the screen may stand on, where a button and a link have the same one. */
  enum Pressable {
    ANY,
    BUTTON,
    LINK
  }

  /**
   * A browser dialog (alert, confirm) that the step brings up.
   *
   * @param text that its message must contain
   * @param accept OK, or cancel
   */
  record Dialog(String text, boolean accept, Position at) {}

  /** Something to be seen on a screen. */
  sealed interface Sight {
    record Heading(Value text) implements Sight {}

    record Text(Value text) implements Sight {}

    record Fields(List<Field> fields) implements Sight {}

    record Button(Value label) implements Sight {}

    /** The text is not, or no longer, there. */
    record Gone(Value text) implements Sight {}
  }

  /** What a proof query shows of an application that is there. */
  sealed interface Hit {
    /** A row of a list with exactly these cells. */
    record Row(Value table, List<Field> cells) implements Hit {}

    /** A page of that heading with exactly these values beside their labels. */
    record Page(Value heading, List<Field> fields) implements Hit {}
  }

  /** A part of the screen. */
  sealed interface Scope {
    /** A fieldset, region or block under a heading. */
    record Section(Value name) implements Scope {}

    /** By name, id or title, or by the locators under {@code screens}. */
    record Frame(Value name) implements Scope {}

    /** Another window or tab, by its title. */
    record Window(Value title) implements Scope {}

    /** A dialog drawn by the page. */
    record Dialog(Value name) implements Scope {}

    /** The one row of a table that has these cells. */
    record Row(Value table, List<Field> cells) implements Scope {}
  }
}
