package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of tuf-conformance's test_expiration and test_delegated_expiration. */
class ConformanceExpirationTest {
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
  void rootExpired() throws Exception {
    client.init();
    client.refresh();
    repo.publish("root");
    client.refresh();
    repo.inDays("root", -1);
    repo.publish("root", "targets", "snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted())
        .containsExactly("root 3", "snapshot 1", "targets 1", "timestamp 1");
  }

  @ParameterizedTest
  @CsvSource({
    "timestamp, snapshot 1/targets 1/timestamp 1",
    "snapshot, snapshot 1/targets 1/timestamp 2",
    "targets, snapshot 2/targets 1/timestamp 2"
  })
  void timestampSnapshotTargetsExpired(String role, String trusted) throws Exception {
    client.init();
    client.refresh();
    repo.inDays(role, -5);
    repo.publish("targets", "snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted()).containsExactly(("root 1/" + trusted).split("/"));
  }

  @Test
  void expiredMetadata() throws Exception {
    repo.inDays("timestamp", 7);
    repo.publish("timestamp");
    client.init();
    assertThat(client.refresh()).isZero();
    repo.inDays("timestamp", 21);
    repo.publish("targets", "snapshot", "timestamp");

    assertThat(client.refreshIn(18)).isZero();
    assertThat(client.trusted())
        .containsExactly("root 1", "snapshot 2", "targets 2", "timestamp 3");
  }

  /** The suite lets the refresh pass and the download fail; ours takes the whole state or none. */
  @Test
  void delegatedTargetsExpired() throws Exception {
    client.init();
    repo.delegate("delegated", "delegatedpath/*", repo.start.minusSeconds(86_400));
    repo.artifact("delegated", "delegatedpath/target", "delegated content");
    repo.publish("delegated", "targets", "snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.download("delegatedpath/target")).isEqualTo(1);
    assertThat(client.downloaded()).isEmpty();
    assertThat(client.trusted())
        .containsExactly("root 1", "snapshot 2", "targets 2", "timestamp 2");
  }

  @Test
  void expiredLocalDelegatedTargets() throws Exception {
    delegated();

    assertThat(client.downloadIn(18, "delegatedpath/second")).isEqualTo(1);
    assertThat(client.downloaded()).containsExactly("first");
  }

  @Test
  void expiredLocalDelegatedTargetsUpdates() throws Exception {
    delegated();
    repo.inDays("delegated", 21);
    repo.publish("delegated", "snapshot", "timestamp");

    assertThat(client.downloadIn(18, "delegatedpath/second")).isZero();
    assertThat(client.downloaded()).containsExactly("first", "second");
  }

  private void delegated() throws Exception {
    client.init();
    repo.delegate("delegated", "delegatedpath/*", repo.start.plusSeconds(7 * 86_400));
    repo.artifact("delegated", "delegatedpath/first", "first");
    repo.artifact("delegated", "delegatedpath/second", "second");
    repo.publish("delegated", "targets", "snapshot", "timestamp");
    assertThat(client.download("delegatedpath/first")).isZero();
  }
}
