package jp.yui.scenario.gate;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.Sha256;

/**
 * What an agent signs after it carried a scenario out with a product: {@code tests/PRODUCT.yaml}.
 *
 * @param product the id of the product's file
 * @param files one SHA-256 over the scenario's files, see {@link #filesOf}
 * @param ran when the test ended
 * @param applications how many were put in
 * @param differences in how many cases it came out otherwise than expected
 * @param agent the public half of the agent's key
 */
public record TestResult(
    String scenario,
    String version,
    String product,
    String files,
    Instant ran,
    int applications,
    int differences,
    String agent,
    String signature) {
  private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+): +(\\S+)$");

  private static final Set<String> KEYS =
      Set.of(
          "test",
          "scenario",
          "version",
          "product",
          "files",
          "ran",
          "applications",
          "differences",
          "agent",
          "signature");

  /** Signs what came of a test. */
  public static TestResult signed(
      String scenario,
      String version,
      String product,
      String files,
      Instant ran,
      int applications,
      int differences,
      KeyPair key) {
    TestResult bare =
        new TestResult(
            scenario,
            version,
            product,
            files,
            ran,
            applications,
            differences,
            AgentKey.text(key.getPublic()),
            "");
    return new TestResult(
        scenario,
        version,
        product,
        files,
        ran,
        applications,
        differences,
        bare.agent(),
        AgentKey.sign(key.getPrivate(), bare.said()));
  }

  /** The result in a file; empty where it is none. */
  public static Optional<TestResult> read(String text) {
    Map<String, String> parts = new HashMap<>();
    Matcher line = LINE.matcher(text.replace("\r\n", "\n"));
    while (line.find()) {
      if (parts.put(line.group(1), line.group(2)) != null) {
        return Optional.empty();
      }
    }
    try {
      return parts.keySet().equals(KEYS)
          ? Optional.of(
              new TestResult(
                  value(parts, "scenario"),
                  value(parts, "version"),
                  value(parts, "product"),
                  value(parts, "files"),
                  Instant.parse(value(parts, "ran")),
                  Integer.parseInt(value(parts, "applications")),
                  Integer.parseInt(value(parts, "differences")),
                  value(parts, "agent"),
                  value(parts, "signature")))
          : Optional.empty();
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The file's text. */
  public String text() {
    return new String(said(), StandardCharsets.UTF_8) + "signature: " + signature + "\n";
  }

  /** Whether the key that it names signed just this. */
  public boolean holds() {
    return AgentKey.publicKey(agent)
        .filter(key -> AgentKey.verifies(key, said(), signature))
        .isPresent();
  }

  /**
   * One SHA-256, in hexadecimal, over the paths and contents of all files that are kept, results of
   * tests left out.
   */
  public static String filesOf(Map<String, byte[]> files) {
    StringBuilder list = new StringBuilder();
    new TreeMap<>(files)
        .forEach(
            (path, content) -> {
              if (Contents.keeps(path) && !path.startsWith(Contents.TESTS)) {
                list.append(Sha256.of(content)).append("  ").append(path).append('\n');
              }
            });
    return Sha256.of(list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private byte[] said() {
    return """
        test: 1
        scenario: %s
        version: %s
        product: %s
        files: %s
        ran: %s
        applications: %d
        differences: %d
        agent: %s
        """
        .formatted(scenario, version, product, files, ran, applications, differences, agent)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String value(Map<String, String> parts, String key) {
    return Objects.requireNonNull(parts.get(key));
  }
}
