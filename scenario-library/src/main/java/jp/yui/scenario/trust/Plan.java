package jp.yui.scenario.trust;

/**
 * Who is to hold what: what a ceremony makes metadata of.
 *
 * @param root who may change the keys; at least two of three people
 * @param targets who may change the publishers and the keys by which the platform releases
 * @param online the keys on the platform
 * @param publishers by which keys each municipality publishes
 */
public record Plan(Group root, Group targets, OnlinePublicKeys online, PublisherKeys publishers) {
  public Plan withRoot(Group other) {
    return new Plan(other, targets, online, publishers);
  }

  public Plan withTargets(Group other) {
    return new Plan(root, other, online, publishers);
  }

  public Plan withOnline(OnlinePublicKeys other) {
    return new Plan(root, targets, other, publishers);
  }

  public Plan withPublishers(PublisherKeys other) {
    return new Plan(root, targets, online, other);
  }
}
