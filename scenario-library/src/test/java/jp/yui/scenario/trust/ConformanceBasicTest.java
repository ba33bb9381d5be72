package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of tuf-conformance's test_basic, by their names. */
class ConformanceBasicTest {
  @TempDir Path temp;
  private final Simulator repo = new Simulator();
  private ClientUnderTest client;

  @BeforeEach
  void start() throws Exception {
    client = new ClientUnderTest(repo, temp);
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void basicRefreshRequests() throws Exception {
    assertThat(client.init()).isZero();
    assertThat(client.refresh()).isZero();

    assertThat(repo.asked).containsExactly("root 2", "timestamp", "snapshot 1", "targets 1");
  }

  @Test
  void basicRefreshTrustedData() throws Exception {
    client.init();
    assertThat(client.refresh()).isZero();

    for (String role : Simulator.TOP) {
      assertThat(Files.readAllBytes(client.metadata.resolve(role + ".json")))
          .isEqualTo(repo.newest(role));
    }
  }

  @Test
  void implicitRefresh() throws Exception {
    client.init();
    assertThat(client.download("nonexistent artifact")).isEqualTo(1);

    assertThat(repo.asked).containsExactly("root 2", "timestamp", "snapshot 1", "targets 1");
    assertThat(client.trusted())
        .containsExactly("root 1", "snapshot 1", "targets 1", "timestamp 1");
  }

  @Test
  void invalidInitialRoot() throws Exception {
    client.init(new String(repo.newest("root")).replace("\"version\"", "\"vversion\"").getBytes());

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(repo.asked).isEmpty();
  }

  @Test
  void unsignedInitialRoot() throws Exception {
    repo.change(
        "root", text -> text.replaceFirst("\"sig\" : \"[0-9a-f]{8}", "\"sig\" : \"00000000"));
    client.init();

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(repo.asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "root, root 1",
    "timestamp, root 2",
    "snapshot, root 2/timestamp 2",
    "targets, root 2/snapshot 2/timestamp 2"
  })
  void unsignedMetadata(String role, String trusted) throws Exception {
    byte[] first = repo.newest("root");
    repo.signers.get(role).clear();
    repo.publish("root", "targets", "snapshot", "timestamp");
    client.init(first);

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted()).containsExactly(trusted.split("/"));
  }

  @ParameterizedTest
  @CsvSource({
    "root, root 1",
    "snapshot, root 2/timestamp 2",
    "targets, root 2/snapshot 2/timestamp 2"
  })
  void urlAndMetadataVersionMismatch(String role, String trusted) throws Exception {
    repo.version(role, 2);
    repo.publish("root", "targets", "snapshot", "timestamp");
    if (role.equals("snapshot")) {
      repo.meta("timestamp", "snapshot.json").put("version", 2L);
      republish("timestamp");
    }
    if (role.equals("targets")) {
      repo.meta("snapshot", "targets.json").put("version", 2L);
      republish("snapshot");
      republish("timestamp");
    }
    client.init();

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted()).containsExactly(trusted.split("/"));
  }

  @Test
  void timestampContentChanges() throws Exception {
    client.init();
    assertThat(client.refresh()).isZero();
    byte[] first = repo.newest("timestamp");
    repo.meta("timestamp", "snapshot.json").put("version", 100L);
    repo.published.remove("timestamp");
    repo.publish("timestamp");

    assertThat(client.refresh()).isZero();
    assertThat(repo.asked.getLast()).isEqualTo("timestamp");
    assertThat(Files.readAllBytes(client.metadata.resolve("timestamp.json"))).isEqualTo(first);
  }

  @Test
  void basicMetadataHashSupport() throws Exception {
    repo.hashes = true;
    repo.publish("targets", "snapshot", "timestamp");
    client.init();
    assertThat(client.refresh()).isZero();
    repo.publish("targets");
    repo.meta("snapshot", "targets.json").put("hashes", Map.of("sha256", "46".repeat(32)));
    repo.publish("snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.version("snapshot")).isEqualTo(3);
    assertThat(client.version("targets")).isEqualTo(2);
  }

  @Test
  void metadataBytesMatch() throws Exception {
    client.init();
    repo.change("timestamp", text -> text + " ");

    assertThat(client.refresh()).isZero();
    assertThat(Files.readAllBytes(client.metadata.resolve("timestamp.json")))
        .isEqualTo(repo.newest("timestamp"));
  }

  @ParameterizedTest
  @CsvSource({"extra-field, root", "keyid_hash_algorithms, snapshot"})
  void customFieldsAndDeprecatedKeyidHashAlgorithms(String field, String role) throws Exception {
    client.init();
    assertThat(client.refresh()).isZero();
    SigningKey key = SigningKey.generate();
    Map<String, Object> fields = new LinkedHashMap<>(key.publicKey().fields());
    fields.put(field, Map.of("a", 1L));
    Key odd = new Key(fields);
    repo.addKey(role, odd, odd.id());
    repo.says.get("root").put("custom-field", "value");
    Simulator.tree(Simulator.tree(repo.says.get("root"), "roles"), role).put("another", "value");
    repo.publish("root", "snapshot", "timestamp");

    assertThat(client.refresh()).isZero();
    assertThat(client.version("root")).isEqualTo(2);
    assertThat(client.version("snapshot")).isEqualTo(2);
  }

  @Test
  void snapshot404() throws Exception {
    client.init();
    client.refresh();
    repo.meta("timestamp", "snapshot.json").put("version", 2L);
    repo.publish("timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(repo.asked.getLast()).isEqualTo("snapshot 2");
    assertThat(client.trusted())
        .containsExactly("root 1", "snapshot 1", "targets 1", "timestamp 2");
  }

  @Test
  void targets404() throws Exception {
    client.init();
    client.refresh();
    repo.meta("snapshot", "targets.json").put("version", 2L);
    repo.publish("snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(repo.asked.getLast()).isEqualTo("targets 2");
    assertThat(client.trusted())
        .containsExactly("root 1", "snapshot 2", "targets 1", "timestamp 2");
  }

  @Test
  void timestamp404() throws Exception {
    client.init();
    client.refresh();
    repo.published.remove("timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(repo.asked.getLast()).isEqualTo("timestamp");
  }

  @Test
  void incorrectMetadataType() throws Exception {
    client.init();
    SigningKey key = repo.signers.get("timestamp").values().iterator().next();
    repo.addKey("snapshot", key.publicKey(), key.publicKey().id());
    repo.signers.get("snapshot").put(key.publicKey().id(), key);
    Map<String, Object> meta = Simulator.tree(repo.says.get("snapshot"), "meta");
    meta.put("snapshot.json", Map.of("version", 1L));
    repo.publish("root", "snapshot");
    repo.published.get("timestamp").add(repo.published.get("snapshot").removeLast());

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted()).containsExactly("root 2");
    assertThat(client.said).startsWith("WRONG_ROLE");
  }

  @Test
  void faketime() throws Exception {
    client.init();
    repo.inDays("root", 7);
    repo.publish("root");

    assertThat(client.refresh()).isZero();
    assertThat(client.refreshIn(8)).isEqualTo(1);
  }

  /** Again in the place of the one before, since the address goes by the place. */
  private void republish(String role) {
    repo.published.get(role).removeLast();
    repo.version(role, repo.published.get(role).size());
    repo.publish(role);
  }
}
