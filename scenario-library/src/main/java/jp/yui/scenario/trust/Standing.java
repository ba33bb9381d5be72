package jp.yui.scenario.trust;

/** What the offline keys have put into use: the newest root, and what the targets role says. */
public record Standing(Root root, Targets targets, PublisherKeys publishers) {
  /** Who holds what by it. */
  public Plan plan() {
    return new Plan(
        root.group(Roles.ROOT),
        root.group(Roles.TARGETS),
        OnlinePublicKeys.of(root, targets),
        publishers);
  }
}
