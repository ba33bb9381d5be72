package jp.yui.scenario.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test counts for just the files that it was made with, and in nobody else's words. */
class TestsTest {
  private static final Path SHARED = Path.of("scenarios/jido-teate/nintei-seikyu");
  private static final String AT = "tests/renshu-v5.yaml";

  private final SortedMap<String, byte[]> files = Folder.read(SHARED).files();
  private final KeyPair agent = AgentKey.make();

  @BeforeEach
  void test() {
    put(AT, result(0).text());
  }

  @Test
  void aResultThatAnAgentSignedPasses() {
    assertThat(Gate.look(files)).isEmpty();
    assertThat(Tests.of(files)).containsExactly(result(0));
    assertThat(Tests.untested(files))
        .extracting(problem -> problem.code() + " " + problem.position().file())
        .containsExactly(
            "gate-untested products/renshu-cloud.yaml",
            "gate-untested products/renshu-hyojun.yaml");
  }

  @Test
  void aResultOfOtherFilesIsStale() {
    put("products/renshu-v5.yaml", text("products/renshu-v5.yaml") + "# もう一行\n");

    assertThat(codes()).containsExactly("gate-test-stale");
  }

  @Test
  void aTestThatFailedDoesNotPass() {
    put(AT, result(2).text());

    assertThat(codes()).containsExactly("gate-test-failed");
  }

  @ParameterizedTest
  @CsvSource({
    "differences: 0, differences: -1, gate-test-signature",
    "applications: 31, applications: 32, gate-test-signature",
    "product: renshu-v5, product: renshu-v6, gate-test-product",
    "scenario: jido, scenario: yido, gate-test-foreign",
    "test: 1, nothing: 1, gate-test-unreadable",
    "ran: 2026, ran: x, gate-test-unreadable"
  })
  void whatSomebodyWroteIntoItDoesNotPass(String from, String to, String code) {
    put(AT, text(AT).replace(from, to));

    assertThat(codes()).containsExactly(code);
  }

  @Test
  void aResultUnderAnotherProductsNameDoesNotPass() {
    put("tests/renshu-cloud.yaml", text(AT));

    assertThat(codes()).containsExactly("gate-test-product");
  }

  private TestResult result(int differences) {
    return TestResult.signed(
        "jido-teate/nintei-seikyu",
        Gate.version(files),
        "renshu-v5",
        TestResult.filesOf(files),
        Instant.parse("2026-11-28T02:00:00Z"),
        31,
        differences,
        agent);
  }

  private List<String> codes() {
    return Gate.look(files).stream().map(Problem::code).toList();
  }

  private String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }

  private void put(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
