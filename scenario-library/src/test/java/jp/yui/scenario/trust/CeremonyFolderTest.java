package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is carried from one holder's machine to the next. */
class CeremonyFolderTest {
  private final List<SigningKey> holders =
      List.of(SigningKey.generate(), SigningKey.generate(), SigningKey.generate());
  private final SigningKey targets = SigningKey.generate();
  private final OnlineKeys online = World.onlineKeys();
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  @TempDir Path temp;
  private CeremonyFolder folder;

  @BeforeEach
  void plan() throws Exception {
    folder = new CeremonyFolder(temp.resolve("a"));
    Plan plan =
        new Plan(
            new Group(holders.stream().map(SigningKey::publicKey).toList(), 2),
            Group.of(targets.publicKey()),
            OnlinePublicKeys.of(online),
            PublisherKeys.NONE);
    folder.propose(Ceremony.begin(plan, now));
  }

  @Test
  void goesFromHandToHandAndThePlatformTakesWhatIsComplete() throws Exception {
    folder.sign(holders.get(0));
    assertThat(folder.finish()).isFalse();
    CeremonyFolder next = carried("b");
    next.sign(holders.get(2));
    CeremonyFolder last = carried("b", "c");
    last.sign(targets);

    assertThat(last.finish()).isTrue();
    assertThat(last.pending()).isEmpty();
    assertThat(last.standing().orElseThrow().root().version()).isEqualTo(1);
    Repository platform = new Repository(new MemoryFiles(), () -> now, Lifetimes.USUAL);
    assertThat(platform.take(last.files())).containsExactly("1.root.json", "1.targets.json");
    platform.edit(online).publish();
  }

  @Test
  void copiesThatWereSignedAtTheSameTimeBecomeOne() throws Exception {
    CeremonyFolder other = carried("b");
    folder.sign(holders.get(1));
    other.sign(holders.get(2));
    other.sign(targets);

    assertThat(folder.gather(other)).isEqualTo(2);
    assertThat(folder.gather(other)).isZero();

    assertThat(folder.finish()).isTrue();
  }

  @Test
  void whatWasChangedAfterSomebodySignedIsNotSignedByThem() throws Exception {
    folder.sign(holders.get(0));
    Path draft = temp.resolve("a/pending/root.json");
    Files.writeString(
        draft, Files.readString(draft).replace("\"threshold\" : 2", "\"threshold\" : 1"));

    assertThat(folder.strays())
        .containsExactly("pending/root." + holders.get(0).publicKey().id() + ".json");
    assertThat(folder.finish()).isFalse();
    CeremonyFolder clean = new CeremonyFolder(temp.resolve("clean"));
    clean.propose(Ceremony.begin(plan(List.of(0, 1)), now));
    assertThat(code(() -> clean.gather(folder))).isEqualTo(RefusalCode.WRONG_CONTENT);
  }

  @Test
  void whatWordsWouldNotShowIsNotSigned() throws Exception {
    Path draft = temp.resolve("a/pending/targets.json");
    String right = Files.readString(draft);
    for (String more :
        List.of(
            right.replace("\"scenarios/*/*/*\"", "\"scenarios/*/*/*\", \"*\""),
            right.replace(
                "\"publishers.json\" :",
                "\"scenarios/a/b/1.0.0.json\" : {\"length\": 1, \"hashes\": {\"sha256\": \"00\"}}, \"publishers.json\" :"),
            right.replace("\"_type\"", "\"x\" : 1, \"_type\""))) {
      assertThat(more).isNotEqualTo(right);
      Files.writeString(draft, more);
      assertThat(code(() -> folder.sign(targets))).isEqualTo(RefusalCode.NOT_PLAIN);
    }
    Files.writeString(draft, right);
    Files.write(
        temp.resolve("a/pending/publishers.json"),
        PublisherKeys.NONE.with("131016", SigningKey.generate().publicKey()).write());
    assertThat(code(() -> folder.sign(targets))).isEqualTo(RefusalCode.WRONG_CONTENT);
  }

  @Test
  void aStrangersSignatureCountsForNothing() throws Exception {
    assertThat(code(() -> folder.sign(SigningKey.generate())))
        .isEqualTo(RefusalCode.KEY_NOT_HOLDER);
    String id = "ab".repeat(32);
    Files.write(
        temp.resolve("a/pending/root." + id + ".json"),
        PlainJson.write(Map.of("keyid", id, "sig", "00".repeat(64))));

    assertThat(folder.strays()).containsExactly("pending/root." + id + ".json");
  }

  @Test
  void aHistoryThatSomebodyChangedIsRefused() throws Exception {
    complete(folder);
    Standing standing = folder.standing().orElseThrow();
    folder.propose(Ceremony.renew(standing, now));
    complete(folder);
    Path root = temp.resolve("a/metadata/2.root.json");
    String text = Files.readString(root);
    Files.writeString(root, text.replace("\"threshold\" : 2", "\"threshold\" : 1"));

    assertThat(code(folder::standing)).isEqualTo(RefusalCode.INCOMPLETE);
  }

  @Test
  void oneChangeWaitsAtATime() throws Exception {
    assertThat(code(() -> folder.propose(Ceremony.begin(plan(List.of(0, 1)), now))))
        .isEqualTo(RefusalCode.PENDING);
    folder.discard();
    assertThat(folder.pending()).isEmpty();
    assertThat(code(() -> folder.sign(targets))).isEqualTo(RefusalCode.NOT_PENDING);
    folder.propose(Ceremony.begin(plan(List.of(0, 1)), now));
  }

  private void complete(CeremonyFolder some) throws Exception {
    some.sign(holders.get(0));
    some.sign(holders.get(1));
    some.sign(targets);
    assertThat(some.finish()).isTrue();
  }

  private Plan plan(List<Integer> root) {
    return new Plan(
        new Group(root.stream().map(holders::get).map(SigningKey::publicKey).toList(), 2),
        Group.of(targets.publicKey()),
        OnlinePublicKeys.of(online),
        PublisherKeys.NONE);
  }

  private CeremonyFolder carried(String to) throws IOException {
    return carried("a", to);
  }

  private CeremonyFolder carried(String name, String to) throws IOException {
    Path source = temp.resolve(name);
    try (Stream<Path> all = Files.walk(source)) {
      for (Path path : all.toList()) {
        Path target = temp.resolve(to).resolve(source.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return new CeremonyFolder(temp.resolve(to));
  }

  private static RefusalCode code(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).code();
  }
}
