package jp.yui.agent.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Position;

/**
 * One thing to do on a screen, with nothing left to decide: conditions are settled, groups are
 * spread out. Names of fields, buttons and sections are compared with blanks, widths and marks such
 * as {@code ：} or {@code 必須} left aside; values never are.
 */
public sealed interface Action {

  /** Where the scenario says so. */
  Position at();

  /** Goes to a path below the base URL. */
  record Open(Text path, Position at) implements Action {}

  /** Gives values to fields in this order, reads each back and compares. */
  record Fill(List<Field> fields, Position at) implements Action {}

  /** Picks the one option of that text in widgets that open a list. */
  record Choose(List<Field> fields, Position at) implements Action {}

  /** Presses a button, link or menu entry. */
  record Press(Target target, Optional<Answer> dialog, Position at) implements Action {}

  /** The irrevocable press; {@link Gate} is told before and after. */
  record Submit(Target target, Optional<Answer> dialog, Position at) implements Action {}

  /**
   * Key sequences ({@code F12}, {@code Ctrl+S}) on the field of that label or where the cursor is.
   */
  record Keys(Optional<Text> on, List<String> keys, Optional<Answer> dialog, Position at)
      implements Action {}

  /** Hands files to a file field. */
  record Upload(Text label, List<Path> files, Position at) implements Action {}

  /** Waits until this is seen. */
  record Expect(Sight sight, Position at) implements Action {}

  /** Reads what stands beside each label, under a name. */
  record Read(Map<String, String> names, Position at) implements Action {}

  /**
   * Looks for the one hit. Directly followed by {@link Absent}, whichever of the two is seen
   * counts.
   */
  record Found(Hit hit, Map<String, String> read, Position at) implements Action {}

  /** The only sight that says the application is surely not there. */
  record Absent(Sight sight, Position at) implements Action {}

  /** Actions inside a part of the screen. */
  record In(Scope scope, List<Action> actions, Position at) implements Action {}

  /** Waits for a sight as {@link Expect} does, and goes on where it does not come. */
  record Await(Sight sight, Position at) implements Action {}

  /**
   * Follows a plain link to another page of an allowed host. Anything else of that name might do
   * more than lead there: it is not pressed, and the actions end as at a submit that may not be.
   */
  record Follow(Target target, Position at) implements Action {}

  /**
   * Looks at what the screen is built of; nothing on it is touched.
   *
   * @param glance what to look for
   * @param looker is told what is there
   */
  record Look(Glance glance, Looker looker, Position at) implements Action {}

  /** Is told what a screen is built of. */
  interface Looker {
    void seen(ScreenShape shape);
  }

  /**
   * What a look is for.
   *
   * @param wanted names of fields and buttons to wait a little for, where the page is drawn late
   * @param texts that are there or not
   * @param labels beside which something stands, or not
   * @param hurried looks at once
   */
  record Glance(List<String> wanted, List<String> texts, List<String> labels, boolean hurried) {
    public Glance {
      wanted = List.copyOf(wanted);
      texts = List.copyOf(texts);
      labels = List.copyOf(labels);
    }
  }

  /**
   * A field or column by its label, and the value it is given or must have.
   *
   * @param part which of the boxes beside the label, from 1; 0 where the label has one box
   * @param parts how many boxes there must be; 0 where the label has one box
   */
  record Field(String label, int part, int parts, Text value, Position at) {
    /** A field with a box of its own. */
    public Field(String label, Text value, Position at) {
      this(label, 0, 0, value, at);
    }
  }

  /** What is pressed, by the name on it. */
  record Target(Step.Pressable kind, Text label) {
    /** Whatever bears the name. */
    public static Target of(Text label) {
      return new Target(Step.Pressable.ANY, label);
    }
  }

  /** How a declared alert or confirm is answered; its message must contain the text. */
  record Answer(Text text, boolean accept) {}

  /** Something to be seen on the screen. */
  sealed interface Sight {
    record Heading(Text text) implements Sight {}

    record Shown(Text text) implements Sight {}

    record Fields(List<Field> fields) implements Sight {}

    record Button(Text label) implements Sight {}

    /** Not, or no longer, there. */
    record Gone(Text text) implements Sight {}
  }

  /** What is there of an application that is there. */
  sealed interface Hit {
    /** The one row with exactly these cells. */
    record Row(Text table, List<Field> cells) implements Hit {}

    /** The page of that heading with exactly these values, each standing there once. */
    record Page(Text heading, List<Field> fields) implements Hit {}
  }

  /** A part of the screen. */
  sealed interface Scope {
    record Section(Text name) implements Scope {}

    /** By name, id or title; a frame within a frame by nesting. */
    record Frame(Text name) implements Scope {}

    /** Another window, by its title; the one opened last where it is new. */
    record Window(Text title) implements Scope {}

    /** A dialog that the page draws. */
    record Dialog(Text name) implements Scope {}

    /** The one row with exactly these cells. */
    record Row(Text table, List<Field> cells) implements Scope {}
  }
}
