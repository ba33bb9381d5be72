package jp.yui.platform.agents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an agent is, as it told last and as the platform saw it. What it never told is null.
 *
 * @param clockSkew seconds by which its clock is ahead of the platform's
 * @param unknownCount applications of which nobody knows whether they were posted
 */
public record Vitals(
    long agent,
    String municipality,
    boolean suspended,
    @Nullable Instant lastContact,
    @Nullable Long clockSkew,
    @Nullable Instant toldAt,
    @Nullable String agentVersion,
    @Nullable String javaVersion,
    @Nullable String os,
    @Nullable String browser,
    @Nullable String browserVersion,
    @Nullable String driverVersion,
    @Nullable Integer diskFreePercent,
    @Nullable Integer waiting,
    @Nullable Integer asked,
    @Nullable Integer heldRuns,
    @Nullable Integer ready,
    @Nullable Integer held,
    @Nullable Integer unknownCount) {

  /** Whether it ever told of itself. */
  public boolean told() {
    return toldAt != null;
  }
}
