package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The nine attacks that the specification names: each is refused, and the last state serves on. */
class AttacksTest {
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
  void arbitraryInstallationIsRefused() throws Exception {
    world.release();
    world.forge(Roles.RELEASED, World::bump, List.of(SigningKey.generate()));
    world.follow();

    Refused refused = terminal.refuses(RefusalCode.NOT_SIGNED);

    assertThat(refused.refusal().file()).isEqualTo("released.json");
  }

  @Test
  void endlessDataIsReadToTheLimitOnly() throws Exception {
    long[] read = new long[1];
    terminal.instead.put(
        "metadata/timestamp.json",
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return ' ';
          }
        });

    terminal.refuses(RefusalCode.TOO_LARGE);

    assertThat(read[0]).isEqualTo(Limits.USUAL.timestamp() + 1L);
  }

  @Test
  void endlessDataInAFileIsReadToItsLengthOnly() throws Exception {
    world.release();
    terminal.client.update();
    TargetFile next = terminal.client.find(World.NEXT);
    world.files.write("targets/" + next.consistentPath(), new byte[1 << 20]);

    Refused refused = catchThrowableOfType(Refused.class, () -> terminal.client.target(next));

    assertThat(refused.code()).isEqualTo(RefusalCode.TOO_LARGE);
    assertThat(terminal.client.target(terminal.client.find(World.SCENARIO)))
        .isEqualTo(World.CONTENT);
  }

  @Test
  void anExtraneousDependencyInABundleIsRefused() throws Exception {
    Map<String, byte[]> bundle = new HashMap<>(Map.of("scenario.yaml", "yui: 1".getBytes()));
    bundle.put(
        PublisherSignature.FILE,
        PublisherSignature.sign("a/b", "1.0.0", "131016", bundle, world.publisher).write());
    PublisherKeys publishers = terminal.client.publishers();
    assertThat(PublisherSignature.verify("a/b", "1.0.0", bundle, publishers).municipality())
        .isEqualTo("131016");

    bundle.put("products/other.yaml", "product: other".getBytes());
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> PublisherSignature.verify("a/b", "1.0.0", bundle, publishers));

    assertThat(refused.code()).isEqualTo(RefusalCode.PUBLISHER_CONTENT);
    assertThat(refused.getMessage()).contains("products/other.yaml");
    assertThat(terminal.client.target(terminal.client.find(World.SCENARIO)))
        .isEqualTo(World.CONTENT);
  }

  @Test
  void fastForwardIsRecoveredFromByRotatingTheKeys() throws Exception {
    MemoryFiles before = new MemoryFiles(world.files);
    world.forge(Roles.SNAPSHOT, snapshot -> snapshot.put("version", 99_999L));
    world.forge(Roles.TIMESTAMP, timestamp -> timestamp.put("version", 99_999L));
    world.followSnapshot();
    terminal.client.update();
    assertThat(terminal.version(Roles.SNAPSHOT)).isEqualTo(99_999);
    for (String name : before.names("")) {
      world.files.write(name, before.read(name).orElseThrow());
    }
    terminal.refuses(RefusalCode.ROLLBACK);

    OnlineKeys fresh = World.onlineKeys();
    world.rotate(
        new OnlineKeys(
            world.online.released(),
            world.online.assignments(),
            fresh.snapshot(),
            fresh.timestamp()));
    world.release();
    terminal.client.update();

    assertThat(terminal.version(Roles.SNAPSHOT)).isEqualTo(2);
    assertThat(terminal.client.find(World.NEXT).role()).isEqualTo(Roles.RELEASED);
  }

  @Test
  void freezeIsRefusedOnceTheTimestampIsOutOfDate() throws Exception {
    world.now = world.now.plus(Duration.ofDays(8));

    terminal.refuses(RefusalCode.EXPIRED);
  }

  @Test
  void freezeByAClockSetBackIsNoticedAndExpiryJudgedByTheLatestTime() throws Exception {
    Instant start = world.now;
    world.now = start.plus(Duration.ofDays(6));
    terminal.client.update();
    world.forge(
        Roles.TIMESTAMP,
        timestamp -> {
          World.bump(timestamp);
          timestamp.put("expires", start.plus(Duration.ofDays(5)).toString());
        });
    world.now = start.plus(Duration.ofDays(1));

    terminal.refuses(RefusalCode.EXPIRED);

    ClockSetBack noticed = terminal.client.clockSetBack().orElseThrow();
    assertThat(noticed.latest()).isEqualTo(start.plus(Duration.ofDays(6)));
    assertThat(noticed.text(java.util.Locale.JAPANESE)).contains("時計");
  }

  @Test
  void indefiniteRollbackIsRefused() throws Exception {
    MemoryFiles before = new MemoryFiles(world.files);
    world.release();
    terminal.client.update();
    for (String name : before.names("")) {
      world.files.write(name, before.read(name).orElseThrow());
    }

    terminal.refuses(RefusalCode.ROLLBACK);

    assertThat(terminal.client.find(World.NEXT)).isNotNull();
  }

  @Test
  void mixAndMatchIsRefused() throws Exception {
    byte[] old = world.files.read("metadata/1.released.json").orElseThrow();
    world.release();
    world.files.write("metadata/2.released.json", old);

    terminal.refuses(RefusalCode.WRONG_CONTENT);
  }

  @Test
  void whoeverHasAllOnlineKeysCannotInventAPublisherNorARoot() throws Exception {
    Map<String, byte[]> bundle = new HashMap<>(Map.of("scenario.yaml", "evil".getBytes()));
    SigningKey thief = SigningKey.generate();
    bundle.put(
        PublisherSignature.FILE,
        PublisherSignature.sign("a/b", "2.0.0", "131016", bundle, thief).write());
    Refused bundleRefused =
        catchThrowableOfType(
            Refused.class,
            () -> PublisherSignature.verify("a/b", "2.0.0", bundle, terminal.client.publishers()));
    assertThat(bundleRefused.code()).isEqualTo(RefusalCode.PUBLISHER_UNKNOWN);

    world.forge(
        Roles.TARGETS,
        World::bump,
        List.of(world.online.released(), world.online.snapshot(), world.online.timestamp()));
    world.follow();
    terminal.refuses(RefusalCode.NOT_SIGNED);

    world.forge(Roles.ROOT, World::bump, List.of(world.holders.get(0), thief));
    Refused refused = terminal.refuses(RefusalCode.NOT_SIGNED);
    assertThat(refused.refusal().file()).isEqualTo("2.root.json");
  }

  @Test
  void theWrongTargetIsRefused() throws Exception {
    world.release();
    terminal.client.update();
    TargetFile first = terminal.client.find(World.SCENARIO);
    TargetFile next = terminal.client.find(World.NEXT);
    world.files.write(
        "targets/" + next.consistentPath(),
        world.files.read("targets/" + first.consistentPath()).orElseThrow());

    Refused refused = catchThrowableOfType(Refused.class, () -> terminal.client.target(next));

    assertThat(refused.code()).isEqualTo(RefusalCode.WRONG_CONTENT);
    assertThat(terminal.client.target(first)).isEqualTo(World.CONTENT);
  }

  @Test
  void anUnreachablePlatformIsNotTakenForAnAttack() throws Exception {
    terminal.cut = true;

    terminal.refuses(RefusalCode.UNREACHABLE);
  }
}
