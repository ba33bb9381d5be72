package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The cases of tuf-conformance's test_file_download, test_quoting_issues and
 * test_targetfile_search.
 */
class ConformanceDownloadTest {
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

  @ParameterizedTest
  @ValueSource(strings = {"target_file.txt", "path/to/a/target_file.txt"})
  void clientDownloadsExpectedFile(String path) throws Exception {
    client.init();
    repo.artifact("targets", path, "target file contents");
    repo.publish("targets", "snapshot", "timestamp");
    assertThat(client.refresh()).isZero();
    assertThat(client.downloaded()).isEmpty();

    assertThat(client.download(path)).isZero();
    assertThat(client.downloaded()).containsExactly("target file contents");
  }

  @Test
  void repositorySubstitutesTargetFile() throws Exception {
    client.init();
    repo.artifact("targets", "one.txt", "target file contents");
    repo.artifact("targets", "two.txt", "content");
    repo.publish("targets", "snapshot", "timestamp");
    assertThat(client.download("one.txt")).isZero();
    repo.artifacts.put("one.txt", "malicious".getBytes());
    repo.artifacts.put("two.txt", "malicious".getBytes());

    client.download("one.txt");
    assertThat(client.downloaded()).containsExactly("target file contents");
    assertThat(client.download("two.txt")).isEqualTo(1);
    assertThat(client.downloaded()).containsExactly("target file contents");
  }

  @Test
  void multipleChangesToTarget() throws Exception {
    client.init();
    for (int i = 0; i < 11; i++) {
      repo.artifact("targets", "target_file.txt", "modified " + i);
      repo.publish("targets", "snapshot", "timestamp");
      if (i % 5 == 0) {
        assertThat(client.download("target_file.txt")).isZero();
        repo.artifacts.put("target_file.txt", ("malicious " + i).getBytes());
        repo.publish("targets", "snapshot", "timestamp");
        client.download("target_file.txt");

        assertThat(client.downloaded()).containsExactly("modified " + i);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"sha256, 0", "sha512, 0", "sha256 sha512, 0", "unknown-hash, 1"})
  void downloadWithHashAlgorithms(String algorithms, int status) throws Exception {
    client.init();
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String algorithm : algorithms.split(" ")) {
      hashes.put(
          algorithm,
          HexFormat.of()
              .formatHex(
                  MessageDigest.getInstance(algorithm.equals("sha256") ? "SHA-256" : "SHA-512")
                      .digest("contents".getBytes())));
    }
    repo.artifact("targets", new TargetFile("t.txt", 8, hashes, Map.of(), "targets"), "contents");
    repo.publish("targets", "snapshot", "timestamp");

    assertThat(client.download("t.txt")).isEqualTo(status);
    assertThat(client.downloaded()).hasSize(1 - status);
  }

  @ParameterizedTest
  @CsvSource({
    "?, %3F 1",
    "#, %23 1",
    "/delegatedrole, %2Fdelegatedrole 1",
    "../delegatedrole, ..%2Fdelegatedrole 1"
  })
  void unusualRoleName(String role, String asked) throws Exception {
    client.init();
    repo.delegate(role, "*", repo.start.plusSeconds(86_400));
    repo.publish(role, "targets", "snapshot", "timestamp");

    assertThat(client.download("nonexistent target")).isEqualTo(1);
    assertThat(repo.asked).contains(asked);
    assertThat(client.trusted()).hasSize(5);
  }

  /** Below "releases", D vouches for what B did not hand on to it; nobody believes that. */
  @ParameterizedTest
  @CsvSource({
    "targetfile, 0, targetfile content",
    "README.md, 0, README by A",
    "releases/x/x_v1, 0, x release by C",
    "releases/y/y_v1.zip, 0, y release by D",
    "releases/z/z_v1.zip, 1, z release by D"
  })
  void targetfileSearch(String path, int status, String content) throws Exception {
    client.init();
    repo.delegate("A", "*.md", repo.start.plusSeconds(86_400));
    repo.delegate("C", "releases/x/*", repo.start.plusSeconds(86_400));
    repo.delegate("D", "releases/y/*.zip", repo.start.plusSeconds(86_400));
    repo.artifact("targets", "targetfile", "targetfile content");
    repo.artifact("A", "README.md", "README by A");
    repo.artifact("C", "releases/x/x_v1", "x release by C");
    repo.artifact("D", "releases/y/y_v1.zip", "y release by D");
    repo.artifact("D", "releases/z/z_v1.zip", "z release by D");
    repo.publish("A", "C", "D", "targets", "snapshot", "timestamp");

    assertThat(client.download(path)).isEqualTo(status);
    assertThat(client.downloaded()).isEqualTo(status == 0 ? List.of(content) : List.of());
  }
}
