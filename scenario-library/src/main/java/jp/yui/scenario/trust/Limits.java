package jp.yui.scenario.trust;

/**
 * How much a client reads and asks for at most, whatever it is told.
 *
 * @param root bytes; as the others where no length is known from the file above
 * @param timestamp bytes
 * @param snapshot bytes
 * @param targets bytes
 * @param target bytes of one file, even where its role allows more
 * @param rotations roots in one update
 * @param roles delegated roles in one search
 */
public record Limits(
    int root, int timestamp, int snapshot, int targets, int target, int rotations, int roles) {
  /** Enough for some thousand scenarios. */
  public static final Limits USUAL =
      new Limits(512 << 10, 16 << 10, 2_000_000, 5_000_000, 64 << 20, 256, 32);
}
