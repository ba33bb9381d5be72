package jp.yui.scenario.trust;

/**
 * The keys that lie on the platform. Whoever steals them can hold back and withdraw; a scenario
 * still needs its publisher's signature, and a publisher the offline keys.
 */
public record OnlineKeys(
    SigningKey released, SigningKey assignments, SigningKey snapshot, SigningKey timestamp) {
  SigningKey of(String role) {
    return switch (role) {
      case Roles.RELEASED -> released;
      case Roles.ASSIGNMENTS -> assignments;
      case Roles.SNAPSHOT -> snapshot;
      case Roles.TIMESTAMP -> timestamp;
      default -> throw new IllegalArgumentException(role);
    };
  }
}
