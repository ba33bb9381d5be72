package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guards of the client that no attack of its own name would meet: each was taken out once. */
class GuardsTest {
  private World world;
  private Terminal terminal;

  @BeforeEach
  void aTerminalThatIsUpToDate() throws Exception {
    world = new World();
    terminal = new Terminal(world);
    terminal.client.update();
    terminal.client.target(terminal.client.find(World.SCENARIO));
  }

  @Test
  void aRootOfTrustIsGivenOnce() {
    assertThat(code(() -> TrustClient.begin(terminal.store, world.firstRoot())))
        .isEqualTo(RefusalCode.ALREADY_TRUSTED);
  }

  @Test
  void aRootThatIsTheTrustedOneAgainIsPassedOver() throws Exception {
    world.files.write("metadata/2.root.json", world.firstRoot());
    world.release();

    terminal.client.update();

    assertThat(terminal.client.find(World.NEXT)).isNotNull();
  }

  @Test
  void noMoreRootsAreReadThanTheLimit() throws Exception {
    for (int i = 1; i < 5; i++) {
      world.install(
          Ceremony.renew(world.repository().standing().orElseThrow(), world.now.plusSeconds(i)));
    }
    world.repository().edit(world.online).publish();
    client(new Limits(512 << 10, 16 << 10, 2_000_000, 5_000_000, 64 << 20, 2, 32)).update();

    assertThat(terminal.version(Roles.ROOT)).isEqualTo(3);
  }

  @Test
  void aKeptSnapshotDoesNotOutliveItsDate() throws Exception {
    world.now = world.now.plus(Duration.ofDays(31));
    later(Roles.TIMESTAMP);

    assertThat(terminal.refuses(RefusalCode.EXPIRED).refusal().file()).isEqualTo("snapshot.json");
  }

  @Test
  void aKeptRoleDoesNotOutliveItsDate() throws Exception {
    world.now = world.now.plus(Duration.ofDays(91));
    later(Roles.SNAPSHOT);
    world.followSnapshot();
    later(Roles.TIMESTAMP);

    assertThat(terminal.refuses(RefusalCode.EXPIRED).refusal().file()).isEqualTo("released.json");
  }

  @Test
  void aKeptRoleCountsForNothingOnceItsKeysAreOut() throws Exception {
    Standing inUse = world.repository().standing().orElseThrow();
    Plan plan = inUse.plan().withTargets(Group.of(SigningKey.generate().publicKey()));
    Optional<Root> root = Optional.of(inUse.root());
    Change change =
        Ceremony.next(inUse, plan, world.now)
            .sign(world.holders.get(0), root)
            .sign(world.holders.get(1), root);
    world.put(Roles.ROOT, change.root().orElseThrow().write());

    assertThat(terminal.refuses(RefusalCode.NOT_SIGNED).refusal().file()).isEqualTo("targets.json");
  }

  @Test
  void aRoleThatIsNamedWithAnotherContentIsReadAnew() throws Exception {
    world.forge(Roles.RELEASED, signed -> Tamper.otherDate(world, signed));
    world.follow();

    terminal.client.update();

    assertThat(terminal.store.read("roles/released.json").orElseThrow())
        .isEqualTo(world.head(Roles.RELEASED));
  }

  @Test
  void aRoleIsReadToItsLengthOnly() throws Exception {
    world.release();
    String name = "metadata/" + World.version(world.head(Roles.RELEASED)) + ".released.json";
    byte[] file = world.files.read(name).orElseThrow();
    world.files.write(name, java.util.Arrays.copyOf(file, file.length + 1));

    terminal.refuses(RefusalCode.TOO_LARGE);
  }

  @Test
  void noFileIsReadPastTheLimitWhateverItsRoleAllows() throws Exception {
    world.release();
    TrustClient client = client(new Limits(512 << 10, 16 << 10, 2_000_000, 5_000_000, 5, 9, 32));
    client.update();

    assertThat(code(() -> client.target(client.find(World.NEXT)))).isEqualTo(RefusalCode.TOO_LARGE);
  }

  @Test
  void noMoreRolesAreAskedThanTheLimit() throws Exception {
    TrustClient client = client(new Limits(512 << 10, 16 << 10, 2_000_000, 5_000_000, 99, 9, 1));

    assertThat(code(client::update)).isEqualTo(RefusalCode.TOO_MANY_ROLES);
  }

  @Test
  void aPathThatLeadsAwayIsNotFetched() throws Exception {
    String away = "scenarios/a/../x.zip";
    world.forge(
        Roles.RELEASED,
        signed -> {
          World.bump(signed);
          Tamper.child(signed, "targets")
              .put(away, TargetFile.of(away, "away".getBytes(), Map.of(), "").write());
        });
    world.follow();
    terminal.client.update();
    terminal.asked.clear();

    assertThat(code(() -> terminal.client.target(terminal.client.find(away))))
        .isEqualTo(RefusalCode.MALFORMED);
    assertThat(terminal.asked).isEmpty();
  }

  @Test
  void aKeptFileThatRottedIsFetchedAnew() throws Exception {
    TargetFile file = terminal.client.find(World.SCENARIO);
    terminal.store.write("targets/" + Kept.hash(file), "rotten".getBytes());

    assertThat(terminal.client.target(file)).isEqualTo(World.CONTENT);
  }

  @Test
  void onlyTheOfflineRoleNamesPublishers() throws Exception {
    byte[] thiefs = PublisherKeys.NONE.with("131016", SigningKey.generate().publicKey()).write();
    world.forge(
        Roles.TARGETS,
        signed -> {
          World.bump(signed);
          Tamper.child(signed, "targets").clear();
          Map<String, Object> released =
              new LinkedHashMap<>(
                  World.copy(Tamper.child(signed, "delegations")).get("roles") instanceof List<?> l
                      ? World.copy((Map<String, Object>) l.getFirst())
                      : Map.of());
          released.put("paths", List.of("scenarios/*/*/*", Roles.PUBLISHERS));
          List<Object> roles = new ArrayList<>(List.of(released));
          roles.add(((List<?>) Tamper.child(signed, "delegations").get("roles")).get(1));
          Tamper.child(signed, "delegations").put("roles", roles);
        });
    TargetFile file = TargetFile.of(Roles.PUBLISHERS, thiefs, Map.of(), Roles.RELEASED);
    world.forge(
        Roles.RELEASED,
        signed -> {
          World.bump(signed);
          Tamper.child(signed, "targets").put(Roles.PUBLISHERS, file.write());
        });
    world.files.write("targets/" + file.consistentPath(), thiefs);
    world.follow();
    terminal.client.update();

    assertThat(terminal.client.find(Roles.PUBLISHERS).role()).isEqualTo(Roles.RELEASED);
    assertThat(code(terminal.client::publishers)).isEqualTo(RefusalCode.NO_SUCH_TARGET);
  }

  @Test
  void aPublishersSignatureIsOverThatScenarioAndAllItsFiles() throws Exception {
    PublisherKeys publishers = terminal.client.publishers();
    Map<String, byte[]> bundle =
        new HashMap<>(Map.of("a.yaml", new byte[1], "b.yaml", new byte[2]));
    PublisherSignature right =
        PublisherSignature.sign("a/b", "1.0.0", "131016", bundle, world.publisher);
    bundle.put(PublisherSignature.FILE, right.write());
    assertThat(PublisherSignature.verify("a/b", "1.0.0", bundle, publishers)).isEqualTo(right);

    assertThat(code(() -> PublisherSignature.verify("a/b", "1.0.1", bundle, publishers)))
        .isEqualTo(RefusalCode.PUBLISHER_OTHER);
    Map<String, byte[]> less = new HashMap<>(bundle);
    less.remove("b.yaml");
    assertThat(code(() -> PublisherSignature.verify("a/b", "1.0.0", less, publishers)))
        .isEqualTo(RefusalCode.PUBLISHER_CONTENT);
    less.remove(PublisherSignature.FILE);
    assertThat(code(() -> PublisherSignature.verify("a/b", "1.0.0", less, publishers)))
        .isEqualTo(RefusalCode.PUBLISHER_UNSIGNED);
    Map<String, byte[]> forged = new HashMap<>(bundle);
    forged.put(
        PublisherSignature.FILE,
        new PublisherSignature(
                "a/b", "1.0.0", "131016", right.files(), right.keyid(), "00".repeat(64))
            .write());
    assertThat(code(() -> PublisherSignature.verify("a/b", "1.0.0", forged, publishers)))
        .isEqualTo(RefusalCode.PUBLISHER_SIGNATURE);
  }

  private void later(String role) throws Exception {
    world.forge(
        role,
        signed -> {
          World.bump(signed);
          signed.put("expires", world.now.plus(Duration.ofDays(5)).toString());
        });
  }

  private TrustClient client(Limits limits) {
    return new TrustClient(terminal.store, Fetcher.from(world.files), () -> world.now, limits);
  }

  private static RefusalCode code(ThrowingCallable call) {
    Refused refused = catchThrowableOfType(Refused.class, call);
    assertThat(refused).isNotNull();
    return refused.code();
  }
}
