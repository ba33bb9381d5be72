package jp.yui.agent.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yui.scenario.exchange.Sha256;
import jp.yui.scenario.gate.Contents;
import jp.yui.scenario.trust.AgentCard;
import jp.yui.scenario.trust.Ceremony;
import jp.yui.scenario.trust.Change;
import jp.yui.scenario.trust.Fetcher;
import jp.yui.scenario.trust.Group;
import jp.yui.scenario.trust.Lifetimes;
import jp.yui.scenario.trust.Medium;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.OnlineKeys;
import jp.yui.scenario.trust.OnlinePublicKeys;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.Plan;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Repository;
import jp.yui.scenario.trust.Roles;
import jp.yui.scenario.trust.SigningKey;
import jp.yui.scenario.trust.Task;

/** A consortium with all its keys, handing out what a platform would. */
final class Depot {
  static final String SCENARIO = "jido-teate/nintei-seikyu";
  static final String PRODUCT = "renshu-hyojun";
  static final String TOWN = "131016";
  static final long AGENT = 7;
  private static final String PUBLISHES = "011002";

  final MemoryFiles files = new MemoryFiles();
  final SigningKey publisher = SigningKey.generate();
  final OnlineKeys online =
      new OnlineKeys(
          SigningKey.generate(),
          SigningKey.generate(),
          SigningKey.generate(),
          SigningKey.generate());

  /** What was asked for, in order. */
  final List<String> asked = new ArrayList<>();

  /** Paths that begin so are not reached; "" for none. */
  String breaksAt = "";

  private final List<SigningKey> holders = List.of(SigningKey.generate(), SigningKey.generate());
  private final SigningKey targets = SigningKey.generate();
  Instant now = Instant.now();

  Depot() throws Exception {
    Change change =
        Ceremony.begin(
            new Plan(
                new Group(holders.stream().map(SigningKey::publicKey).toList(), 2),
                Group.of(targets.publicKey()),
                OnlinePublicKeys.of(online),
                PublisherKeys.NONE.with(PUBLISHES, publisher.publicKey())),
            now);
    for (SigningKey key : List.of(holders.get(0), holders.get(1), targets)) {
      change = change.sign(key, Optional.empty());
    }
    repository().install(change);
    repository().edit(online).publish();
  }

  Repository repository() {
    return new Repository(files, () -> now, Lifetimes.USUAL);
  }

  byte[] root() {
    return files.read("metadata/1.root.json").orElseThrow();
  }

  Fetcher fetcher() {
    return path -> {
      asked.add(path);
      if (!breaksAt.isEmpty() && path.startsWith(breaksAt)) {
        throw new IOException("the line broke");
      }
      return Fetcher.from(files).open(path);
    };
  }

  /** What a platform packs for the agent with that key. */
  MemoryFiles medium(String key) {
    MemoryFiles medium = new MemoryFiles(files);
    medium.delete(Order.FILE);
    for (String name : medium.names("metadata/")) {
      if (!name.matches("metadata/([0-9]+\\..*|timestamp\\.json)")) {
        medium.delete(name); // the repository's own notes of which is the newest
      }
    }
    medium.write(Medium.order(AGENT), files.read(Order.FILE).orElseThrow());
    medium.write(Medium.README, "説明\r\n".getBytes(StandardCharsets.UTF_8));
    return carded(medium, key);
  }

  /** With a card that goes with what is in it now. */
  MemoryFiles carded(MemoryFiles medium, String key) {
    medium.write(
        Medium.card(AGENT),
        new AgentCard(
                AGENT,
                "税務課 1 号機",
                TOWN,
                "結野市",
                "https://yui.example.lg.jp",
                key,
                Medium.contents(medium),
                now,
                now.plus(Duration.ofDays(7)))
            .sign(online.assignments()));
    return medium;
  }

  /** Publishes a version of the shared scenario, with that in its changelog. */
  void release(String version, String note) throws IOException {
    release(version, contents(version, note), publisher);
  }

  void release(String version, Map<String, byte[]> contents, SigningKey key) throws IOException {
    contents.values().forEach(content -> files.write("files/" + Sha256.of(content), content));
    byte[] signature = PublisherSignature.sign(SCENARIO, version, PUBLISHES, contents, key).write();
    repository().edit(online).put(Roles.scenario(SCENARIO, version), signature, Map.of()).publish();
  }

  void withdraw(String version, String reason) throws IOException {
    byte[] signature =
        PublisherSignature.sign(SCENARIO, version, PUBLISHES, contents(version, "x"), publisher)
            .write();
    repository()
        .edit(online)
        .put(Roles.scenario(SCENARIO, version), signature, Map.of("withdrawn", reason))
        .publish();
  }

  /** Lets the agent have that version, with these settings. */
  void order(long sequence, String version, String settings) {
    order(
        sequence,
        List.of(task(version, settings)),
        AGENT,
        Duration.ofDays(14),
        online.assignments());
  }

  void order(long sequence, List<Task> tasks, long agent, Duration goodFor, SigningKey key) {
    files.write(
        Order.FILE, new Order(agent, TOWN, sequence, now, now.plus(goodFor), tasks).sign(key));
  }

  Task task(String version, String settings) {
    byte[] content = settings.getBytes(StandardCharsets.UTF_8);
    files.write("files/" + Sha256.of(content), content);
    return new Task(SCENARIO, version, PRODUCT, Sha256.of(content));
  }

  static String settings() {
    return """
        overlay: %s
        municipality: "%s"
        product: %s
        settings:
          base-url: http://127.0.0.1:8080/
          operator: { secret: OPERATOR }
          password: { secret: PASSWORD }
        hosts: ["127.0.0.1:8080"]
        """
        .formatted(SCENARIO, TOWN, PRODUCT);
  }

  static Map<String, byte[]> contents(String version, String note) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(shared())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = shared().relativize(file).toString().replace('\\', '/');
        if (Contents.keeps(path) && !path.startsWith(Contents.TESTS)) {
          contents.put(path, Files.readAllBytes(file));
        }
      }
    }
    contents.put(
        "CHANGELOG.md",
        "# 変更\n\n## %s\n\n- %s\n".formatted(version, note).getBytes(StandardCharsets.UTF_8));
    contents.computeIfPresent(
        "scenario.yaml",
        (path, content) ->
            new String(content, StandardCharsets.UTF_8)
                .replaceFirst("version: [0-9.]+", "version: " + version)
                .getBytes(StandardCharsets.UTF_8));
    return contents;
  }

  private static Path shared() {
    return Path.of("../scenario-library/scenarios").resolve(SCENARIO);
  }
}
