package jp.yui.agent.sync;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Optional;
import jp.yui.agent.delivery.Delivered;
import jp.yui.agent.delivery.Delivery;
import jp.yui.agent.home.Home;
import jp.yui.scenario.trust.Fetcher;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Refused;

/** Takes deliveries over the line, and the first root with the enrolment. */
record Deliveries(Home home, Clock clock) {
  private static final String ROOT = "/api/agent/v1/delivery/";
  private static final String FIRST_ROOT = "metadata/1.root.json";

  Synced take(PlatformLine line, Platform platform, PrivateKey key, Refusals refusals)
      throws IOException {
    Delivered before = Delivered.of(home);
    if (!Delivery.isBegun(home)) {
      return refused(refusals, before, SyncTexts.TEXTS.say("no-root"));
    }
    try {
      Delivery.Taken taken =
          new Delivery(home, fetcher(line, platform, key), clock)
              .take(platform.agent(), platform.municipality());
      return new Synced(
          refusals,
          taken.now(),
          Optional.empty(),
          taken.clockSetBack().map(back -> back.text(SyncTexts.TEXTS.language())));
    } catch (Refused e) {
      return refused(refusals, before, e.refusal().text(SyncTexts.TEXTS.language()));
    }
  }

  /**
   * Trusts the platform's first root.
   *
   * @param print the fingerprint on paper; "" where a person compares it afterwards
   * @return its fingerprint; empty where the consortium has not begun yet, or there is one here
   */
  Optional<String> begin(PlatformLine line, Platform platform, PrivateKey key, String print)
      throws IOException, InterruptedException {
    Optional<byte[]> root = line.file(ROOT + FIRST_ROOT, platform.agent(), key);
    if (root.isEmpty() || Delivery.isBegun(home)) {
      return Optional.empty();
    }
    String here = Fingerprint.of(root.get());
    if (!print.isEmpty() && !here.equalsIgnoreCase(print.strip())) {
      throw SyncTexts.TEXTS.problem("other-root", here);
    }
    try {
      Delivery.begin(home, root.get());
      return Optional.of(here);
    } catch (Refused e) {
      throw SyncTexts.TEXTS.problem("bad-root", e.refusal().text(SyncTexts.TEXTS.language()));
    }
  }

  private static Synced refused(Refusals refusals, Delivered before, String text) {
    return new Synced(refusals, before, Optional.of(text), Optional.empty());
  }

  private static Fetcher fetcher(PlatformLine line, Platform platform, PrivateKey key) {
    return path -> {
      try {
        return line.file(ROOT + path, platform.agent(), key).map(ByteArrayInputStream::new);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException();
      }
    };
  }
}
