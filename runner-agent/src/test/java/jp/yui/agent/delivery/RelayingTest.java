package jp.yui.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.sync.AgentKeys;
import jp.yui.agent.sync.Enrolling;
import jp.yui.agent.sync.Platform;
import jp.yui.agent.sync.Refusals;
import jp.yui.agent.sync.Relayed;
import jp.yui.agent.sync.Relaying;
import jp.yui.agent.sync.Syncing;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.EnrolmentRequest;
import jp.yui.scenario.exchange.Sha256;
import jp.yui.scenario.trust.Fetcher;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.RefusalCode;
import jp.yui.scenario.trust.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A terminal without a line believes a medium as little as a line; refused, it changes nothing. */
class RelayingTest {
  private static final int BOMB = 200 << 20;

  @TempDir Path folder;
  private Depot depot;
  private Home home;
  private String key = "";
  private String settings = "";

  @BeforeEach
  void open() throws Exception {
    depot = new Depot();
    home = Home.at(folder.resolve("home"));
    settings = Depot.settings();
    depot.release("1.0.0", "はじめて");
    depot.order(1, "1.0.0", settings);
    key = request().key();
  }

  @Test
  void aTerminalIsEnrolledByWhatComesBackAndCanRunWhatWasAssigned() throws Exception {
    Relayed done = take(depot.medium(key));

    assertThat(done.enrolled()).get().satisfies(card -> assertThat(card.key()).isEqualTo(key));
    assertThat(done.isNew()).isTrue();
    assertThat(Platform.of(home).orElseThrow().agent()).isEqualTo(Depot.AGENT);
    assertThat(nowKey()).isEqualTo(key);
    assertThat(version()).isEqualTo("1.0.0");
    assertThatThrownBy(() -> new Syncing(home, clock()).sync())
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("yui relay import");
  }

  @Test
  void theSameMediumTwiceIsNothingNew() throws Exception {
    MemoryFiles medium = depot.medium(key);
    take(medium);

    Relayed again = take(medium);
    assertThat(again.isNew()).isFalse();
    assertThat(again.enrolled()).isEmpty();
    assertThat(version()).isEqualTo("1.0.0");
  }

  @Test
  void aRootThatIsNotTheOneOnPaperIsNotTrusted() throws Exception {
    String other = Fingerprint.of(new byte[] {1});

    unchanged(
        () -> relaying().take(opened(depot.medium(key)), other), AgentProblem.class, "紙のものと違います");
    unchanged(
        () -> relaying().take(opened(depot.medium(key)), ""), AgentProblem.class, "紙のものと違います");
  }

  @Test
  void aByteThatChangedInAnyOfItsFilesIsFoundBeforeAnythingIsTaken() throws Exception {
    take(depot.medium(key));
    MemoryFiles next = next();

    for (String name : next.names("")) {
      MemoryFiles changed = new MemoryFiles(next);
      byte[] content = next.read(name).orElseThrow();
      content[content.length / 2] ^= 1;
      changed.write(name, content);
      unchanged(() -> take(changed), Exception.class, "");
    }
    assertThat(next.names("")).hasSizeGreaterThan(15);
    assertThat(version()).isEqualTo("1.0.0");
    take(next);
    assertThat(version()).isEqualTo("1.1.0");
  }

  @Test
  void theSameGoesForATerminalThatTrustsNobodyYet() throws Exception {
    MemoryFiles medium = depot.medium(key);

    for (String name : medium.names("")) {
      MemoryFiles changed = new MemoryFiles(medium);
      byte[] content = medium.read(name).orElseThrow();
      content[content.length / 2] ^= 1;
      changed.write(name, content);
      unchanged(() -> take(changed), Exception.class, "");
    }
  }

  @Test
  void aFileThatIsMissingIsFound() throws Exception {
    take(depot.medium(key));
    MemoryFiles next = next();

    for (String name : next.names("")) {
      MemoryFiles changed = new MemoryFiles(next);
      changed.delete(name);
      unchanged(() -> take(changed), Exception.class, "");
    }
  }

  @Test
  void aMediumThatWasNotCopiedWholeIsRefused() throws Exception {
    take(depot.medium(key));
    byte[] whole = Medium.write(next());

    for (int length : new int[] {0, 1, whole.length / 4, whole.length / 2, whole.length - 1}) {
      unchanged(
          () -> relaying().take(opened(Arrays.copyOf(whole, length)), print()),
          Refused.class,
          "MEDIUM_UNREADABLE");
    }
  }

  @Test
  void whatDoesNotBelongThereIsRefused() throws Exception {
    take(depot.medium(key));
    MemoryFiles next = next();

    for (String name :
        List.of("autorun.inf", "../escaped", "/escaped", "metadata/../../escaped", "files/x")) {
      unchanged(
          () -> relaying().take(opened(zip(next, name, new byte[1])), print()),
          Refused.class,
          "MEDIUM_FOREIGN");
    }
    byte[] twice = zip(next, "READMX.txt", "別の説明".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < twice.length - 6; i++) {
      if (new String(twice, i, 6, StandardCharsets.ISO_8859_1).equals("READMX")) {
        twice[i + 5] = 'E';
      }
    }
    unchanged(() -> relaying().take(opened(twice), print()), Refused.class, "MEDIUM_FOREIGN");
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    take(depot.medium(key));
    byte[] bomb = zip(next(), "metadata/9.root.json", new byte[BOMB]);

    assertThat(bomb.length).isLessThan(BOMB / 100);
    unchanged(() -> relaying().take(opened(bomb), print()), Refused.class, "TOO_LARGE");
  }

  @Test
  void anotherAgentsOrderIsRefused() throws Exception {
    take(depot.medium(key));
    depot.order(
        1,
        List.of(depot.task("1.0.0", settings)),
        Depot.AGENT + 1,
        Duration.ofDays(14),
        depot.online.assignments());

    unchanged(() -> take(depot.medium(key)), Refused.class, "ORDER_OTHER");
  }

  @Test
  void anotherTerminalsMediumIsRefused() throws Exception {
    String others = AgentKey.text(AgentKey.make().getPublic());
    unchanged(() -> take(depot.medium(others)), AgentProblem.class, "税務課 1 号機 あて");

    take(depot.medium(key));
    unchanged(() -> take(depot.medium(others)), AgentProblem.class, "取りかえられています");
  }

  @Test
  void anOldMediumIsRefused() throws Exception {
    MemoryFiles old = depot.medium(key);
    take(old);
    take(next());

    unchanged(() -> take(old), Refused.class, "ROLLBACK");
    assertThat(version()).isEqualTo("1.1.0");
  }

  @Test
  void anOldOrderOnANewMediumIsRefused() throws Exception {
    byte[] old = depot.files.read(Order.FILE).orElseThrow();
    take(depot.medium(key));
    take(next());
    depot.files.write(Order.FILE, old);
    depot.withdraw("1.0.0", "x");

    unchanged(() -> take(depot.medium(key)), Refused.class, "ROLLBACK");
    assertThat(version()).isEqualTo("1.1.0");
  }

  @Test
  void aMediumThatLayTooLongIsRefused() throws Exception {
    MemoryFiles medium = depot.medium(key);
    depot.now = depot.now.plus(Duration.ofDays(8));

    unchanged(() -> take(medium), Refused.class, "EXPIRED");
  }

  @Test
  void aClockThatWasSetBackIsNoticed() throws Exception {
    MemoryFiles medium = depot.medium(key);
    take(medium);
    depot.now = depot.now.minus(Duration.ofDays(3));

    assertThat(take(medium).synced().clockSetBack()).get().asString().contains("時計");
  }

  @Test
  void whatWasWithdrawnIsKnownAlsoWhereItIsNotAssigned() throws Exception {
    take(depot.medium(key));
    depot.withdraw("1.0.0", "住所の欄がずれるため");
    depot.order(2, List.of(), Depot.AGENT, Duration.ofDays(14), depot.online.assignments());
    take(depot.medium(key));

    assertThat(Refusals.of(home).reason(Depot.SCENARIO, "1.0.0")).contains("住所の欄がずれるため");
  }

  @Test
  void aNewKeyCountsFromTheMediumThatNamesIt() throws Exception {
    take(depot.medium(key));
    EnrolmentRequest next = request();
    assertThat(next.isBy(AgentKey.publicKey(key).orElseThrow())).isTrue();
    take(depot.medium(key));
    assertThat(nowKey()).isEqualTo(key);

    assertThat(take(depot.medium(next.key())).enrolled()).isPresent();
    assertThat(nowKey()).isEqualTo(next.key());
    unchanged(() -> take(depot.medium(key)), AgentProblem.class, "取りかえられています");
  }

  @Test
  void cutOffAfterTheRootWasTrustedItGoesOn() throws Exception {
    Delivery.begin(home, depot.root());

    assertThat(relaying().root(opened(depot.medium(key)))).isEmpty();
    assertThat(relaying().take(opened(depot.medium(key)), "").enrolled()).isPresent();
    assertThat(version()).isEqualTo("1.0.0");
  }

  /** At each file that is read: what a kill leaves can run, and the next import makes it whole. */
  @Test
  void cutOffAnywhereItGoesOn() throws Exception {
    MemoryFiles first = depot.medium(key);
    Medium next = opened(next());
    int cuts = 0;
    for (boolean whole = false; !whole; cuts++) {
      home = Home.at(folder.resolve("cut-" + cuts));
      Delivery.begin(home, depot.root());
      delivered(opened(first).fetcher(Depot.AGENT));
      int[] left = {cuts};
      try {
        delivered(
            path -> {
              if (left[0]-- == 0) {
                throw new Killed();
              }
              return next.fetcher(Depot.AGENT).open(path);
            });
        whole = true;
      } catch (Killed e) {
        assertThat(version()).isEqualTo("1.0.0");
        delivered(next.fetcher(Depot.AGENT));
      }
      assertThat(version()).isEqualTo("1.1.0");
    }
    assertThat(cuts).isGreaterThan(5);
  }

  private void delivered(Fetcher fetcher) throws Exception {
    new Delivery(home, fetcher, clock()).take(Depot.AGENT, Depot.TOWN);
  }

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private MemoryFiles next() throws IOException {
    depot.release("1.1.0", "なおした");
    depot.order(2, "1.1.0", settings);
    return depot.medium(key);
  }

  private EnrolmentRequest request() {
    return new Enrolling(home, Keystore.open(home), clock()).request();
  }

  private Relayed take(MemoryFiles medium) throws Exception {
    return relaying().take(opened(medium), print());
  }

  private Relaying relaying() {
    return new Relaying(home, Keystore.open(home), clock());
  }

  private Clock clock() {
    return Clock.fixed(depot.now, ZoneOffset.UTC);
  }

  private String print() {
    return Fingerprint.of(depot.root());
  }

  private String version() {
    return ToRun.find(home, Depot.SCENARIO, "").orElseThrow().version();
  }

  private String nowKey() {
    return AgentKey.text(new AgentKeys(Keystore.open(home)).now().orElseThrow().getPublic());
  }

  private Medium opened(MemoryFiles files) throws Exception {
    return opened(Medium.write(files));
  }

  private Medium opened(byte[] zip) throws Exception {
    return Medium.open(Files.write(folder.resolve("medium.yuirelay"), zip));
  }

  private static byte[] zip(MemoryFiles files, String more, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : files.names("")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(files.read(name).orElseThrow());
      }
      zip.putNextEntry(new ZipEntry(more));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private void unchanged(ThrowingCallable deed, Class<?> kind, String says) throws IOException {
    Map<String, String> before = all();
    assertThatThrownBy(deed)
        .isInstanceOf(kind)
        .isInstanceOfAny(Refused.class, AgentProblem.class)
        .hasMessageContaining(says);
    assertThat(all()).isEqualTo(before);
  }

  /** Every file of the home. */
  private Map<String, String> all() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(home.root())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(home.root().relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return all;
  }

  @Test
  void theCodesOfRefusalsHaveTexts() throws Exception {
    assertThatThrownBy(() -> opened(new byte[3]))
        .isInstanceOfSatisfying(
            Refused.class,
            e -> {
              assertThat(e.code()).isEqualTo(RefusalCode.MEDIUM_UNREADABLE);
              assertThat(e.refusal().text(java.util.Locale.JAPANESE)).contains("次にすること");
            });
  }
}
