package jp.yui.platform.agents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what is wrong with an agent, by the limits in the settings {@code yui.agents.*}. */
@Component
public class Doctor {
  private final Clock clock;
  private final int silentDays;
  private final int skewSeconds;
  private final int diskPercent;
  private final String version;

  Doctor(
      Clock clock,
      @Value("${yui.agents.silent-days:3}") int silentDays,
      @Value("${yui.agents.skew-seconds:60}") int skewSeconds,
      @Value("${yui.agents.disk-percent:10}") int diskPercent,
      @Value("${yui.agents.version:}") String version) {
    this.clock = clock;
    this.silentDays = silentDays;
    this.skewSeconds = skewSeconds;
    this.diskPercent = diskPercent;
    this.version = version.isBlank() ? own() : version;
  }

  /** The agent and the platform are built together: its own version is what agents should have. */
  private static String own() {
    return Objects.requireNonNullElse(Doctor.class.getPackage().getImplementationVersion(), "");
  }

  /** The worst first; nothing of an agent that a person suspended. */
  public List<Finding> look(Vitals vitals) {
    List<Finding> all = new ArrayList<>();
    if (vitals.suspended()) {
      return all;
    }
    Instant heard = vitals.lastContact();
    if (heard != null) {
      long days = Duration.between(heard, clock.instant()).toDays();
      add(all, days >= silentDays, Concern.SILENT, String.valueOf(days));
    }
    Long skew = vitals.clockSkew();
    add(
        all,
        skew != null && Math.abs(skew) > skewSeconds,
        Concern.CLOCK,
        String.valueOf(skew == null ? 0 : Math.abs(skew)));
    if (!vitals.told()) {
      return all;
    }
    int disk = number(vitals.diskFreePercent());
    add(all, disk >= 0 && disk < diskPercent, Concern.DISK, String.valueOf(disk));
    add(all, "NONE".equals(vitals.browser()), Concern.BROWSER, "");
    add(
        all,
        unlike(vitals),
        Concern.DRIVER,
        vitals.browserVersion() + " / " + vitals.driverVersion());
    int runs = number(vitals.asked()) + number(vitals.heldRuns());
    add(all, runs > 0, Concern.RUNS, String.valueOf(runs));
    int unknown = number(vitals.unknownCount());
    add(all, unknown > 0, Concern.UNKNOWN, String.valueOf(unknown));
    String its = Objects.requireNonNullElse(vitals.agentVersion(), "");
    add(all, ReleaseNumber.isOlder(its, version), Concern.OLD, its);
    return all;
  }

  /** Firefox and its driver count differently. */
  private static boolean unlike(Vitals vitals) {
    String browser = ReleaseNumber.major(vitals.browserVersion());
    String driver = ReleaseNumber.major(vitals.driverVersion());
    return !"FIREFOX".equals(vitals.browser())
        && !browser.isEmpty()
        && !driver.isEmpty()
        && !browser.equals(driver);
  }

  private static void add(List<Finding> all, boolean wrong, Concern concern, String detail) {
    if (wrong) {
      all.add(new Finding(concern, detail));
    }
  }

  private static int number(@Nullable Integer told) {
    return told == null ? 0 : told;
  }
}
