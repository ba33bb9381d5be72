package jp.yui.scenario.trust;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A repository in the way of tuf-conformance's simulator: a test changes what a role says and
 * publishes it, also what no honest repository would. Its keys are Ed25519.
 */
final class Simulator {
  static final List<String> TOP = List.of("root", "timestamp", "snapshot", "targets");

  final Instant start = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  /** What each role would say when it is published next. */
  final Map<String, Map<String, Object>> says = new LinkedHashMap<>();

  /** What was published, in order: the address of a file goes by its place, not by its content. */
  final Map<String, List<byte[]>> published = new LinkedHashMap<>();

  final Map<String, Map<String, SigningKey>> signers = new LinkedHashMap<>();
  final Map<String, byte[]> artifacts = new LinkedHashMap<>();

  /** What clients asked for: {@code snapshot 1}, {@code timestamp}. */
  final List<String> asked = new ArrayList<>();

  /** Whether snapshot and timestamp name files by their hash too. */
  boolean hashes;

  Simulator() {
    says.put("targets", metadata("targets", Map.of("targets", new LinkedHashMap<>())));
    says.put("snapshot", metadata("snapshot", Map.of("meta", new LinkedHashMap<>())));
    says.put("timestamp", metadata("timestamp", Map.of("meta", new LinkedHashMap<>())));
    Map<String, Object> roles = new LinkedHashMap<>();
    TOP.forEach(role -> roles.put(role, holders()));
    says.put(
        "root",
        metadata(
            "root",
            Map.of("consistent_snapshot", true, "keys", new LinkedHashMap<>(), "roles", roles)));
    TOP.forEach(this::addKey);
    publish("targets", "snapshot", "timestamp", "root");
  }

  /** Publishes the next version of each; the one above it then names it. */
  void publish(String... roles) {
    for (String role : roles) {
      Map<String, Object> signed = says.get(role);
      if (published.containsKey(role)) {
        signed.put("version", (Long) signed.get("version") + 1);
      }
      Envelope envelope = new Envelope(World.copy(signed), List.of());
      for (SigningKey key : signers.get(role).values()) {
        envelope = envelope.signedBy(key);
      }
      published.computeIfAbsent(role, r -> new ArrayList<>()).add(envelope.write());
      name(role, (Long) signed.get("version"), envelope.write());
    }
  }

  /** A new key for a role, of the top ones or of those that targets delegates to. */
  SigningKey addKey(String role) {
    SigningKey key = SigningKey.generate();
    addKey(role, key.publicKey(), key.publicKey().id());
    signers.computeIfAbsent(role, r -> new LinkedHashMap<>()).put(key.publicKey().id(), key);
    return key;
  }

  void addKey(String role, Key key, String id) {
    Map<String, Object> delegator = TOP.contains(role) ? says.get("root") : delegations();
    tree(delegator, "keys").put(id, key.fields());
    list(role(role), "keyids").add(id);
  }

  /** Other keys, as many as the threshold asks. */
  void rotateKeys(String role) {
    list(role(role), "keyids").clear();
    signers.get(role).clear();
    for (long i = 0; i < (Long) role(role).get("threshold"); i++) {
      addKey(role);
    }
  }

  void threshold(String role, long threshold) {
    role(role).put("threshold", threshold);
  }

  void delegate(String name, String path, Instant expires) {
    if (!says.get("targets").containsKey("delegations")) {
      Map<String, Object> none = new LinkedHashMap<>();
      none.put("keys", new LinkedHashMap<>());
      none.put("roles", new ArrayList<>());
      says.get("targets").put("delegations", none);
    }
    Map<String, Object> role = holders();
    role.put("name", name);
    role.put("paths", List.of(path));
    role.put("terminating", false);
    list(delegations(), "roles").add(role);
    says.put(name, metadata("targets", Map.of("targets", new LinkedHashMap<>())));
    expires(name, expires);
    addKey(name);
  }

  void artifact(String role, String path, String content) {
    TargetFile file = TargetFile.of(path, content.getBytes(UTF_8), Map.of(), role);
    artifact(role, file, content);
  }

  void artifact(String role, TargetFile file, String content) {
    tree(says.get(role), "targets").put(file.path(), file.write());
    artifacts.put(file.path(), content.getBytes(UTF_8));
  }

  void version(String role, long version) {
    says.get(role).put("version", version);
  }

  void expires(String role, Instant expires) {
    says.get(role).put("expires", expires.toString());
  }

  void inDays(String role, int days) {
    expires(role, start.plus(Duration.ofDays(days)));
  }

  Map<String, Object> meta(String role, String file) {
    return tree(tree(says.get(role), "meta"), file);
  }

  /** Changes the newest file of a role by its text. */
  void change(String role, java.util.function.UnaryOperator<String> change) {
    byte[] newest = published.get(role).removeLast();
    published.get(role).add(change.apply(new String(newest, UTF_8)).getBytes(UTF_8));
  }

  byte[] newest(String role) {
    return published.get(role).getLast();
  }

  /** What the server answers to a path below it, as it was asked, with its quotes. */
  Optional<byte[]> fetch(String path) {
    if (path.startsWith("/metadata/")) {
      String name = path.substring("/metadata/".length(), path.length() - ".json".length());
      return name.equals("timestamp") ? metadata(name, 0) : versioned(name);
    }
    String name = URLDecoder.decode(path.substring("/targets/".length()), UTF_8);
    return Optional.ofNullable(artifacts.get(name.replaceFirst("(^|/)[0-9a-f]{64,}\\.", "$1")));
  }

  private Optional<byte[]> versioned(String name) {
    int dot = name.indexOf('.');
    return metadata(name.substring(dot + 1), Integer.parseInt(name.substring(0, dot)));
  }

  private Optional<byte[]> metadata(String quoted, int version) {
    asked.add(version == 0 ? quoted : quoted + " " + version);
    List<byte[]> all = published.getOrDefault(URLDecoder.decode(quoted, UTF_8), new ArrayList<>());
    if (all.isEmpty() || version > all.size()) {
      return Optional.empty();
    }
    return Optional.of(version == 0 ? all.getLast() : all.get(version - 1));
  }

  private void name(String role, long version, byte[] file) {
    String above =
        switch (role) {
          case "root", "timestamp" -> "";
          case "snapshot" -> "timestamp";
          default -> "snapshot";
        };
    if (!above.isEmpty()) {
      Map<String, Object> named = new LinkedHashMap<>(Map.of("version", version));
      if (hashes) {
        named.putAll(MetaFile.of(version, file).write());
      }
      tree(says.get(above), "meta").put(role + ".json", named);
    }
  }

  private Map<String, Object> role(String role) {
    if (TOP.contains(role)) {
      return tree(tree(says.get("root"), "roles"), role);
    }
    return list(delegations(), "roles").stream()
        .map(Simulator::tree)
        .filter(one -> one.get("name").equals(role))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> delegations() {
    return tree(says.get("targets"), "delegations");
  }

  private Map<String, Object> metadata(String type, Map<String, Object> more) {
    Map<String, Object> signed = new LinkedHashMap<>(more);
    signed.put("_type", type);
    signed.put("spec_version", "1.0.34");
    signed.put("version", 1L);
    signed.put("expires", start.plus(Duration.ofDays(30)).toString());
    return signed;
  }

  private static Map<String, Object> holders() {
    Map<String, Object> holders = new LinkedHashMap<>();
    holders.put("keyids", new ArrayList<>());
    holders.put("threshold", 1L);
    return holders;
  }

  static Map<String, Object> tree(Map<String, Object> in, String name) {
    return tree(in.get(name));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> tree(Object tree) {
    return (Map<String, Object>) tree;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Map<String, Object> in, String name) {
    return (List<Object>) in.get(name);
  }
}
