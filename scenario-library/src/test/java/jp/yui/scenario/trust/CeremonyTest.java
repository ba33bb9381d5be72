package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people sign, and when it may come into use. */
class CeremonyTest {
  @Test
  void aRootIsCompleteWhenEnoughHoldersSignedAndNoSooner() throws Exception {
    World world = new World();
    Optional<Root> root = world.repository().root();
    Standing inUse = world.repository().standing().orElseThrow();
    Change change = Ceremony.next(inUse, inUse.plan().withRoot(group(world, 0, 2)), world.now);
    Change once = change.sign(world.holders.get(2), root);
    Change twice = once.sign(world.holders.get(0), root);

    assertThat(change.targets()).isEmpty();
    assertThat(code(() -> once.sign(world.holders.get(2), root))).isEqualTo(RefusalCode.KEY_SIGNED);
    assertThat(code(() -> once.sign(world.targetsKey, root))).isEqualTo(RefusalCode.KEY_NOT_HOLDER);
    assertThat(code(() -> world.repository().install(once))).isEqualTo(RefusalCode.INCOMPLETE);
    assertThat(twice.isComplete(root)).isTrue();
    world.repository().install(twice);
    assertThat(world.repository().root().orElseThrow().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"released", "assignments", "snapshot", "timestamp"})
  void anOfflineKeyMayNotSignOnline(String role) throws Exception {
    World world = new World();
    Standing inUse = world.repository().standing().orElseThrow();
    OnlinePublicKeys keys = inUse.plan().online();
    java.util.Map<String, List<Key>> mixed = new java.util.HashMap<>(keys.keys());
    mixed.put(role, List.of(world.holders.get(1).publicKey()));
    Plan plan = inUse.plan().withOnline(new OnlinePublicKeys(mixed));

    assertThat(code(() -> Ceremony.next(inUse, plan, world.now))).isEqualTo(RefusalCode.PLAN);
    assertThat(code(() -> Ceremony.begin(plan, world.now))).isEqualTo(RefusalCode.PLAN);
  }

  @Test
  void aKeyOfThePlatformMayNotPublish() throws Exception {
    World world = new World();
    Standing inUse = world.repository().standing().orElseThrow();
    Plan plan =
        inUse
            .plan()
            .withPublishers(inUse.publishers().with("131016", world.online.released().publicKey()));

    assertThat(code(() -> Ceremony.next(inUse, plan, world.now))).isEqualTo(RefusalCode.PLAN);
  }

  @Test
  void aNewTargetsKeyTakesTheTargetsFileWithIt() throws Exception {
    World world = new World();
    Terminal terminal = new Terminal(world);
    Standing inUse = world.repository().standing().orElseThrow();
    Optional<Root> root = Optional.of(inUse.root());
    SigningKey fresh = SigningKey.generate();
    Change change =
        Ceremony.next(inUse, inUse.plan().withTargets(Group.of(fresh.publicKey())), world.now)
            .sign(world.holders.get(0), root)
            .sign(world.holders.get(1), root);

    assertThat(code(() -> world.repository().install(change))).isEqualTo(RefusalCode.INCOMPLETE);
    assertThat(
            code(
                () ->
                    world
                        .repository()
                        .install(new Change(change.root(), Optional.empty(), change.publishers()))))
        .isEqualTo(RefusalCode.INCOMPLETE);
    assertThat(world.repository().root().orElseThrow().version()).isEqualTo(1);
    world.repository().install(change.sign(fresh, root));
    world.repository().edit(world.online).publish();
    terminal.client.update();

    assertThat(terminal.version(Roles.ROOT)).isEqualTo(2);
    assertThat(terminal.version(Roles.TARGETS)).isEqualTo(2);
  }

  @Test
  void aChangeThatWasCutOffIsInstalledByDoingItAgain() throws Exception {
    World world = new World();
    Standing inUse = world.repository().standing().orElseThrow();
    Optional<Root> root = Optional.of(inUse.root());
    Change change =
        Ceremony.renew(inUse, world.now)
            .sign(world.holders.get(0), root)
            .sign(world.holders.get(1), root)
            .sign(world.targetsKey, root);
    world.repository().install(new Change(change.root(), Optional.empty(), change.publishers()));

    world.repository().install(change);

    assertThat(world.repository().targets().orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void thePlatformTakesAllCeremoniesThatItMissed() throws Exception {
    World world = new World();
    MemoryFiles ceremony = new MemoryFiles(world.files);
    Terminal terminal = new Terminal(world);
    terminal.client.update();
    MemoryFiles platform = new MemoryFiles(world.files);
    for (int i = 0; i < 3; i++) {
      world.install(
          Ceremony.renew(world.repository().standing().orElseThrow(), world.now.plusSeconds(i)));
    }
    for (String name : world.files.names("")) {
      ceremony.write(name, world.files.read(name).orElseThrow());
    }
    Repository repository = new Repository(platform, () -> world.now, Lifetimes.USUAL);

    assertThat(repository.take(ceremony))
        .containsExactly("2.root.json", "3.root.json", "4.root.json", "4.targets.json");
    assertThat(repository.take(ceremony)).isEmpty();
    repository.edit(world.online).publish();
    platform.names("").forEach(name -> world.files.write(name, platform.read(name).orElseThrow()));
    terminal.client.update();
    assertThat(terminal.version(Roles.ROOT)).isEqualTo(4);
  }

  @Test
  void anotherConsortiumsCeremonyIsNotTaken() throws Exception {
    World world = new World();
    World other = new World();
    other.install(
        Ceremony.renew(other.repository().standing().orElseThrow(), other.now.plusSeconds(1)));

    assertThat(code(() -> world.repository().take(other.files)))
        .isEqualTo(RefusalCode.WRONG_VERSION);
    assertThat(world.repository().root().orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void aPlanWhoseThresholdIsOutOfReachIsRefused() throws Exception {
    World world = new World();
    Standing inUse = world.repository().standing().orElseThrow();
    Key one = world.holders.get(0).publicKey();

    for (Group group : List.of(new Group(List.of(one), 2), new Group(List.of(one, one), 2))) {
      assertThat(code(() -> Ceremony.next(inUse, inUse.plan().withRoot(group), world.now)))
          .isEqualTo(RefusalCode.PLAN);
    }
  }

  @Test
  void whatIsOlderOrNotApartIsNotInstalledWhoeverSigned() throws Exception {
    World world = new World();
    Standing first = world.repository().standing().orElseThrow();
    Optional<Root> root = Optional.of(first.root());
    world.install(Ceremony.renew(first, world.now));
    Plan plan =
        first
            .plan()
            .withPublishers(first.publishers().with("131024", SigningKey.generate().publicKey()));
    Change old = Ceremony.next(first, plan, world.now.plusSeconds(1)).sign(world.targetsKey, root);
    Plan mixed =
        plan.withPublishers(plan.publishers().with("131024", world.online.released().publicKey()));
    Change notApart =
        new Change(
                Optional.empty(),
                Optional.of(Draft.of(Drafting.targets(3, mixed, world.now.plusSeconds(9)))),
                mixed.publishers())
            .sign(world.targetsKey, root);

    assertThat(code(() -> world.repository().install(old))).isEqualTo(RefusalCode.WRONG_VERSION);
    assertThat(code(() -> world.repository().install(notApart))).isEqualTo(RefusalCode.PLAN);
  }

  @Test
  void onlineKeysArePrintedAndReadBack() throws Exception {
    OnlinePublicKeys keys = OnlinePublicKeys.of(World.onlineKeys());

    assertThat(OnlinePublicKeys.read(keys.write())).isEqualTo(keys);
    assertThat(code(() -> OnlinePublicKeys.read("{\"released\":[\"00\"]}".getBytes())))
        .isEqualTo(RefusalCode.MALFORMED);
    String text = new String(keys.write());
    assertThat(code(() -> OnlinePublicKeys.read(text.replace("timestamp", "time").getBytes())))
        .isEqualTo(RefusalCode.MALFORMED);
  }

  private static Group group(World world, int... numbers) {
    return new Group(
        java.util.Arrays.stream(numbers)
            .mapToObj(world.holders::get)
            .map(SigningKey::publicKey)
            .toList(),
        2);
  }

  private static RefusalCode code(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).code();
  }
}
