package jp.yui.scenario.trust;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A consortium with all its keys, and a repository that tests may do anything to. Its root is 2 of
 * 3; its first scenario is there in version 1.0.0.
 */
public final class World {
  public static final String SCENARIO = "scenarios/jido-teate/nintei-seikyu/1.0.0.zip";
  public static final String NEXT = "scenarios/jido-teate/nintei-seikyu/1.1.0.zip";
  public static final String ASSIGNMENT = "agents/131016/agent-1.json";
  public static final byte[] CONTENT = "the first scenario".getBytes();

  public final MemoryFiles files = new MemoryFiles();
  public final List<SigningKey> holders =
      List.of(SigningKey.generate(), SigningKey.generate(), SigningKey.generate());
  public final SigningKey targetsKey = SigningKey.generate();
  public final SigningKey publisher = SigningKey.generate();
  public OnlineKeys online = onlineKeys();
  public Instant now;

  public World() throws Exception {
    this(Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  public World(Instant now) throws Exception {
    this.now = now;
    install(Ceremony.begin(plan(), now));
    repository()
        .edit(online)
        .put(SCENARIO, CONTENT, Map.of())
        .put(ASSIGNMENT, "{}".getBytes(), Map.of())
        .publish();
  }

  public static OnlineKeys onlineKeys() {
    return new OnlineKeys(
        SigningKey.generate(), SigningKey.generate(), SigningKey.generate(), SigningKey.generate());
  }

  public Repository repository() {
    return new Repository(files, () -> now, Lifetimes.USUAL);
  }

  public byte[] firstRoot() {
    return files.read("metadata/1.root.json").orElseThrow();
  }

  /** Releases the second version as it is meant to be done. */
  public void release() throws IOException {
    repository().edit(online).put(NEXT, "the second scenario".getBytes(), Map.of()).publish();
  }

  /** Other online keys, named by those who hold the offline ones and put into use. */
  public void rotate(OnlineKeys fresh) throws Exception {
    Standing inUse = repository().standing().orElseThrow();
    install(Ceremony.next(inUse, inUse.plan().withOnline(OnlinePublicKeys.of(fresh)), now));
    online = fresh;
  }

  /** Changes what a role's newest file says, signs it again with the role's own keys. */
  public void forge(String role, Consumer<Map<String, Object>> change) throws Exception {
    forge(role, change, keys(role));
  }

  /** Changes what a role's newest file says and signs it with those keys. */
  public void forge(String role, Consumer<Map<String, Object>> change, List<SigningKey> by)
      throws Exception {
    Envelope envelope = Envelope.read(head(role));
    Map<String, Object> signed = copy(envelope.signed());
    change.accept(signed);
    Envelope forged = new Envelope(signed, List.of());
    for (SigningKey key : by) {
      forged = forged.signedBy(key);
    }
    put(role, forged.write());
  }

  /** Changes a role's newest file by its bytes. */
  public void put(String role, byte[] content) {
    put(role, version(content), content);
  }

  /** Changes a role's newest file by its bytes, which need not be readable. */
  public void put(String role, long version, byte[] content) {
    files.write("metadata/" + Roles.file(role), content);
    if (!role.equals(Roles.TIMESTAMP)) {
      files.write("metadata/" + version + "." + Roles.file(role), content);
    }
  }

  /** Lets snapshot and timestamp name the newest files, as whoever holds their keys can. */
  public void follow() throws Exception {
    forge(
        Roles.SNAPSHOT,
        snapshot -> {
          bump(snapshot);
          Map<String, Object> meta = new LinkedHashMap<>();
          for (String role : List.of(Roles.TARGETS, Roles.RELEASED, Roles.ASSIGNMENTS)) {
            byte[] head = head(role);
            meta.put(Roles.file(role), MetaFile.of(versionIn(head), head).write());
          }
          snapshot.put("meta", meta);
        });
    followSnapshot();
  }

  /** Lets the timestamp name the newest snapshot. */
  public void followSnapshot() throws Exception {
    forge(
        Roles.TIMESTAMP,
        timestamp -> {
          bump(timestamp);
          byte[] head = head(Roles.SNAPSHOT);
          timestamp.put("meta", Map.of("snapshot.json", MetaFile.of(version(head), head).write()));
        });
  }

  public static void bump(Map<String, Object> signed) {
    signed.put("version", (Long) signed.get("version") + 1);
  }

  /** Puts a change into use, signed by the first two holders and the targets' key. */
  public void install(Change change) throws Exception {
    Optional<Root> root = repository().root();
    Change signed = change;
    for (SigningKey key : List.of(holders.get(0), holders.get(1), targetsKey)) {
      if (!signed.isComplete(root)) {
        signed = signed.sign(key, root);
      }
    }
    repository().install(signed);
  }

  public byte[] head(String role) {
    return files.read("metadata/" + Roles.file(role)).orElseThrow();
  }

  public static long version(byte[] file) {
    return (Long) Envelope.read(file).signed().get("version");
  }

  /** The version that is written there, also in a file that no reader takes. */
  private static long versionIn(byte[] file) {
    Matcher version =
        Pattern.compile("\"version\" ?: ?(\\d+)\\s*}\\s*}\\s*$").matcher(new String(file));
    if (!version.find()) {
      throw new IllegalStateException(new String(file));
    }
    return Long.parseLong(version.group(1));
  }

  private List<SigningKey> keys(String role) {
    return switch (role) {
      case Roles.ROOT -> holders;
      case Roles.TARGETS -> List.of(targetsKey);
      default -> List.of(online.of(role));
    };
  }

  private Plan plan() {
    return new Plan(
        new Group(holders.stream().map(SigningKey::publicKey).toList(), 2),
        Group.of(targetsKey.publicKey()),
        OnlinePublicKeys.of(online),
        PublisherKeys.NONE.with("131016", publisher.publicKey()));
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> copy(Map<String, ?> tree) {
    Object copy = StrictJson.read(PlainJson.write(tree));
    return (Map<String, Object>) copy;
  }
}
