package jp.yui.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files, and what must become of the applications in them. */
final class SampleSet {
  final Outbox out;
  final People people;
  private final List<Expectation> expectations = new ArrayList<>();

  SampleSet(long seed, JapaneseFont font) {
    this.out = new Outbox(font);
    this.people = new People(seed);
  }

  void posted(Claim claim, String title, String... files) {
    expectations.add(
        new Expectation(
            claim.key(), title, "post", "", "", fitsCp932(claim), List.of(files), claim.values()));
  }

  /** {@code words} is part of what the clerk is told; "" where only the code counts. */
  void held(Claim claim, String title, String reason, String words, String... files) {
    held(claim.key(), title, reason, words, files);
  }

  void held(String key, String title, String reason, String words, String... files) {
    expectations.add(
        new Expectation(key, title, "hold", reason, words, true, List.of(files), Map.of()));
  }

  List<Expectation> expectations() {
    return List.copyOf(expectations);
  }

  /**
   * As a browser encodes a form of a CP932 page: Java's charset has bytes for a part of the
   * private-use area, browsers have none.
   */
  private static boolean fitsCp932(Claim claim) {
    var encoder = Outbox.CP932.newEncoder();
    return claim.truth().values().stream()
        .allMatch(
            value ->
                encoder.canEncode(value)
                    && value
                        .codePoints()
                        .noneMatch(c -> Character.getType(c) == Character.PRIVATE_USE));
  }
}
