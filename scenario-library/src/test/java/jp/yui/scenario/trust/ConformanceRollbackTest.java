package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases of tuf-conformance's test_rollback, by their names. */
class ConformanceRollbackTest {
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
  void simpleSnapshotRollback() throws Exception {
    client.init();
    repo.publish("snapshot", "timestamp");
    assertThat(client.refresh()).isZero();
    repo.published.get("snapshot").removeLast();

    assertThat(client.refresh()).isZero();
    assertThat(client.version("snapshot")).isEqualTo(2);
    assertThat(repo.asked.getLast()).isEqualTo("timestamp");
  }

  @Test
  void newTimestampVersionRollback() throws Exception {
    client.init();
    repo.publish("timestamp");
    assertThat(client.refresh()).isZero();
    repo.published.get("timestamp").removeLast();

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.version("timestamp")).isEqualTo(2);
    assertThat(repo.asked.getLast()).isEqualTo("timestamp");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void snapshotRollback(boolean hashes) throws Exception {
    repo.hashes = hashes;
    client.init();
    repo.publish("snapshot", "timestamp");
    assertThat(client.refresh()).isZero();
    repo.meta("timestamp", "snapshot.json").put("version", 1L);
    repo.publish("timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.version("timestamp")).isEqualTo(2);
    assertThat(client.version("snapshot")).isEqualTo(2);
    assertThat(repo.asked.getLast()).isEqualTo("timestamp");
  }

  @Test
  void newTargetsFastForwardRecovery() throws Exception {
    client.init();
    forward("targets");
    repo.publish("snapshot", "timestamp");
    assertThat(client.refresh()).isZero();
    assertThat(client.version("targets")).isEqualTo(100);
    repo.rotateKeys("snapshot");
    repo.version("targets", 1);
    repo.publish("targets", "snapshot", "timestamp", "root");

    assertThat(client.refresh()).isZero();
    assertThat(client.version("targets")).isEqualTo(2);
  }

  @Test
  void newSnapshotFastForwardRecovery() throws Exception {
    client.init();
    forward("snapshot");
    repo.publish("timestamp");
    assertThat(client.refresh()).isZero();
    assertThat(client.version("snapshot")).isEqualTo(100);
    repo.rotateKeys("snapshot");
    repo.rotateKeys("timestamp");
    back("snapshot");
    repo.publish("timestamp", "root");

    assertThat(client.refresh()).isZero();
    assertThat(client.version("snapshot")).isEqualTo(1);
  }

  @Test
  void newTimestampFastForwardRecovery() throws Exception {
    client.init();
    forward("timestamp");
    assertThat(client.refresh()).isZero();
    assertThat(client.version("timestamp")).isEqualTo(100);
    repo.rotateKeys("timestamp");
    back("timestamp");
    repo.publish("root");

    assertThat(client.refresh()).isZero();
    assertThat(client.version("timestamp")).isEqualTo(1);
  }

  @Test
  void newSnapshotVersionMismatch() throws Exception {
    repo.published.get("snapshot").clear();
    repo.publish("snapshot");
    client.init();

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted()).containsExactly("root 1", "timestamp 1");
    assertThat(repo.asked.getLast()).isEqualTo("snapshot 1");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void targetsRollback(boolean hashes) throws Exception {
    repo.hashes = hashes;
    client.init();
    repo.publish("targets", "targets", "snapshot", "timestamp");
    assertThat(client.refresh()).isZero();
    repo.meta("snapshot", "targets.json").put("version", 2L);
    repo.publish("snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.version("targets")).isEqualTo(3);
    assertThat(client.version("snapshot")).isEqualTo(2);
  }

  private void forward(String role) {
    for (int i = 1; i < 100; i++) {
      repo.publish(role);
    }
  }

  /** Begins again with version 1. */
  private void back(String role) {
    repo.published.remove(role);
    repo.version(role, 1);
    repo.publish(role);
  }
}
