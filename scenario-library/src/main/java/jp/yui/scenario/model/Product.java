package jp.yui.scenario.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.problem.Position;

/**
 * The second layer (製品): how one vendor's core system is driven.
 *
 * @param id the file's name without its ending
 * @param codes table → value → code
 * @param screens label, or {@code section/label} → locators, tried in this order
 * @param encoding {@code windows-31j} where the system cannot hold other characters: a value that
 *     cannot be written in it is held before anything is typed; empty: any character
 * @param settle longest time between the submit and the moment from which the proof query surely
 *     tells; before it, "absent" is not believed
 * @param picker how its calendars are driven, for {@code pick}
 * @param mask which fields are hidden in evidence
 * @param signedOut how the screen looks when the session is gone
 * @param find the proof query; empty: a person decides every doubt
 */
public record Product(
    String id,
    String vendor,
    String name,
    String versions,
    Map<String, Setting> settings,
    Map<String, Map<String, String>> codes,
    Map<String, List<Locator>> screens,
    Optional<String> encoding,
    Duration settle,
    Optional<Picker> picker,
    Mask mask,
    List<Step> signIn,
    Optional<Step.Sight> signedOut,
    List<Step> find,
    List<Step> post,
    List<Step> signOut,
    Position at) {

  /**
   * How a calendar is driven once its field was pressed.
   *
   * @param steps in which {@code date} is the date to pick
   * @param shows what the field shows then, with {@code date}
   */
  public record Picker(List<Step> steps, Value shows) {}

  /** Which fields are hidden in pictures. */
  public sealed interface Mask {
    /** All fields that were given, or show, a value of a personal item. */
    record Personal() implements Mask {}

    record Nothing() implements Mask {}

    record Labels(List<String> labels) implements Mask {}
  }
}
