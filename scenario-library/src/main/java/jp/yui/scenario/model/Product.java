package jp.yui.scenario.model;

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
    Mask mask,
    List<Step> signIn,
    Optional<Step.Sight> signedOut,
    List<Step> find,
    List<Step> post,
    List<Step> signOut,
    Position at) {

  /** Which fields are hidden in pictures. */
  public sealed interface Mask {
    /** All fields that were given, or show, a value of a personal item. */
    record Personal() implements Mask {}

    record Nothing() implements Mask {}

    record Labels(List<String> labels) implements Mask {}
  }
}
