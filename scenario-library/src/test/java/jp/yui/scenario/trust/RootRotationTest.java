package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of tuf-conformance's test_root_rotation, by their names. */
class RootRotationTest {
  private static final List<SigningKey> KEYS =
      IntStream.range(0, 10).mapToObj(i -> SigningKey.generate()).toList();

  private record V(List<Integer> keys, int threshold, List<Integer> sigs) {}

  record Case(String name, boolean accepted, List<V> versions) {
    @Override
    public String toString() {
      return name;
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void followsOnlyWhatOldAndNewHoldersSigned(Case rotation) throws Exception {
    World world = new World();
    for (int i = 0; i < rotation.versions().size(); i++) {
      publish(world, i + 1, rotation.versions().get(i));
    }
    Terminal terminal = new Terminal(world);

    Refused refused = catchThrowableOfType(Refused.class, terminal.client::update);

    int last = rotation.versions().size();
    if (rotation.accepted()) {
      assertThat(refused).isNull();
      assertThat(terminal.version(Roles.ROOT)).isEqualTo(last);
    } else {
      assertThat(refused.code()).isEqualTo(RefusalCode.NOT_SIGNED);
      assertThat(terminal.version(Roles.ROOT)).isEqualTo(last - 1);
    }
  }

  static List<Case> cases() {
    List<Integer> five = List.of(0, 1, 2, 3, 4);
    List<Integer> one = List.of(0, 1, 3, 4, 5);
    return List.of(
        yes(
            "1-of-1-key-rotation",
            v(List.of(1), 1, 1),
            v(List.of(2), 1, 2, 1),
            v(List.of(2), 1, 2)),
        yes(
            "1-of-1-key-rotation-unused-signatures",
            v(List.of(1), 1, 3, 1, 4),
            v(List.of(2), 1, 3, 2, 1, 4),
            v(List.of(2), 1, 3, 2, 4)),
        yes(
            "3-of-5-sign-with-different-keycombos",
            v(five, 3, 0, 2, 4),
            v(five, 3, 0, 4, 1),
            v(five, 3, 0, 1, 3)),
        yes("3-of-5-one-key-rotated", v(five, 3, 0, 2, 4), v(one, 3, 0, 4, 1)),
        yes(
            "3-of-5-one-key-rotated-with-intermediate-step",
            v(five, 3, 0, 2, 4),
            v(one, 3, 0, 2, 4, 5),
            v(one, 3, 0, 4, 5)),
        yes(
            "3-of-5-all-keys-rotated-with-intermediate-step",
            v(five, 3, 0, 2, 4),
            v(List.of(5, 6, 7, 8, 9), 3, 0, 2, 4, 5, 6, 7),
            v(List.of(5, 6, 7, 8, 9), 3, 5, 6, 7)),
        yes(
            "1-of-3-threshold-increase-to-2-of-3",
            v(List.of(1, 2, 3), 1, 1),
            v(List.of(1, 2, 3), 2, 1, 2)),
        yes(
            "2-of-3-threshold-decrease-to-1-of-3",
            v(List.of(1, 2, 3), 2, 1, 2),
            v(List.of(1, 2, 3), 1, 1, 2),
            v(List.of(1, 2, 3), 1, 1)),
        yes("1-of-2-threshold-increase-to-2-of-2", v(List.of(1), 1, 1), v(List.of(1, 2), 2, 1, 2)),
        no(
            "1-of-1-key-rotation-fail-not-signed-with-old-key",
            v(List.of(1), 1, 1),
            v(List.of(2), 1, 2, 3, 4)),
        no(
            "1-of-1-key-rotation-fail-not-signed-with-new-key",
            v(List.of(1), 1, 1),
            v(List.of(2), 1, 1, 3, 4)),
        no(
            "3-of-5-one-key-rotate-fails-not-signed-with-3-new-keys",
            v(five, 3, 0, 2, 4),
            v(one, 3, 0, 2, 4)),
        no(
            "3-of-5-one-key-rotate-fails-not-signed-with-3-old-keys",
            v(five, 3, 0, 2, 4),
            v(one, 3, 0, 4, 5)),
        no(
            "1-of-3-threshold-bump-to-2-of-3-fails-new-threshold-not-reached",
            v(List.of(1, 2, 3), 1, 1),
            v(List.of(1, 2, 3), 2, 2)),
        no(
            "2-of-3-threshold-decr-to-1-of-3-fails-old-threshold-not-reached",
            v(List.of(1, 2, 3), 2, 1, 2),
            v(List.of(1, 2, 3), 1, 1)));
  }

  private static void publish(World world, int number, V version) throws Exception {
    Root before = world.repository().root().orElseThrow();
    Group group =
        new Group(
            version.keys().stream().map(KEYS::get).map(SigningKey::publicKey).toList(),
            version.threshold());
    Map<String, Holders> roles = new LinkedHashMap<>(before.roles());
    roles.put(Roles.ROOT, group.holders());
    Map<String, Key> keys = new LinkedHashMap<>(before.keys());
    group.keys().forEach(key -> keys.put(key.id(), key));
    Root root = new Root(number, world.now.plus(Duration.ofDays(9)), true, keys, roles);
    Envelope envelope = new Envelope(MetadataFormat.write(root), List.of());
    for (int signer : version.sigs()) {
      envelope = envelope.signedBy(KEYS.get(signer));
    }
    world.put(Roles.ROOT, envelope.write());
  }

  private static V v(List<Integer> keys, int threshold, Integer... sigs) {
    return new V(keys, threshold, List.of(sigs));
  }

  private static Case yes(String name, V... versions) {
    return new Case(name, true, Stream.of(versions).toList());
  }

  private static Case no(String name, V... versions) {
    return new Case(name, false, Stream.of(versions).toList());
  }
}
