package jp.yui.agent.intake.zip;

import jp.yui.agent.intake.IntakeLimits;

/** What a zip and all zips in it have used up together. */
final class ZipBudget {
  private long entries;
  private long bytes;

  boolean entries(int more, IntakeLimits limits) {
    entries += more;
    return entries <= limits.zipEntries();
  }

  boolean bytes(long more, IntakeLimits limits) {
    bytes += more;
    return bytes <= limits.zipBytes();
  }
}
