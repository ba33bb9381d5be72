package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** The cases of tuf-conformance's test_keys, and test_non_root_rotations of its key rotations. */
class ConformanceKeysTest {
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
  void snapshotDoesNotMeetThreshold() throws Exception {
    client.init();
    repo.threshold("snapshot", 3);
    repo.addKey("snapshot");
    SigningKey third = repo.addKey("snapshot");
    repo.publish("root", "targets", "snapshot", "timestamp");
    assertThat(client.refresh()).isZero();
    repo.signers.get("snapshot").remove(third.publicKey().id());
    repo.publish("targets", "snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.version("snapshot")).isEqualTo(2);
  }

  @Test
  void snapshotHasTooFewKeys() throws Exception {
    client.init();
    for (int i = 0; i < 4; i++) {
      repo.addKey("snapshot");
    }
    repo.threshold("snapshot", 6);
    repo.publish("root", "snapshot", "timestamp");

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.version("root")).isEqualTo(2);
    assertThat(client.version("snapshot")).isZero();
  }

  /** One key under several ids, each of them right, and a signature for each. */
  @Test
  void duplicateKeys() throws Exception {
    client.init();
    SigningKey key = SigningKey.generate();
    Map<String, SigningKey> signers = repo.signers.get("snapshot");
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Map<String, Object> fields = new LinkedHashMap<>(key.publicKey().fields());
      fields.put("number", (long) i);
      Key odd = new Key(fields);
      ids.add(odd.id());
      repo.addKey("snapshot", odd, odd.id());
    }
    repo.threshold("snapshot", 4);
    signers.put("one", key);
    repo.publish("root", "snapshot", "timestamp");
    Envelope snapshot = Envelope.read(repo.published.get("snapshot").removeLast());
    List<MetadataSignature> all = new ArrayList<>(snapshot.signatures());
    MetadataSignature good = all.removeLast();
    ids.forEach(id -> all.add(new MetadataSignature(id, good.sig())));
    repo.published.get("snapshot").add(new Envelope(snapshot.signed(), all).write());

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted()).containsExactly("root 2", "timestamp 2");
  }

  @Test
  void duplicateSigKeyids() throws Exception {
    client.init();
    Envelope snapshot = Envelope.read(repo.published.get("snapshot").removeLast());
    MetadataSignature one = snapshot.signatures().getFirst();
    repo.published.get("snapshot").add(new Envelope(snapshot.signed(), List.of(one, one)).write());

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.trusted()).containsExactly("root 1", "timestamp 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "no hexadecimal"})
  void invalidSigInValidMetadata(String odd) throws Exception {
    client.init();
    String first = repo.signers.get("timestamp").keySet().iterator().next();
    repo.addKey("timestamp");
    repo.publish("root", "timestamp");
    Envelope timestamp = Envelope.read(repo.published.get("timestamp").removeLast());
    List<MetadataSignature> all = new ArrayList<>(timestamp.signatures());
    all.replaceAll(one -> one.keyid().equals(first) ? new MetadataSignature(first, odd) : one);
    repo.published.get("timestamp").add(new Envelope(timestamp.signed(), all).write());

    assertThat(client.refresh()).isZero();
  }

  /** The suite's cases of RSA and ECDSA keys; ours reads such keys and lets none vouch. */
  @ParameterizedTest
  @CsvSource({
    "rsa, rsassa-pss-sha256",
    "rsa, rsa-pkcs1v15-sha256",
    "ecdsa, ecdsa-sha2-nistp256",
    "ed25519, sha256"
  })
  void keytypeAndScheme(String type, String scheme) throws Exception {
    client.init();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("keytype", type);
    fields.put("scheme", scheme);
    SigningKey key = SigningKey.generate();
    fields.put("keyval", key.publicKey().fields().get("keyval"));
    Key other = new Key(fields);
    repo.addKey("root", other, other.id());
    repo.publish("root");
    assertThat(client.refresh()).isZero();
    repo.threshold("timestamp", 2);
    repo.addKey("timestamp", other, other.id());
    repo.publish("root", "timestamp");
    Envelope timestamp = Envelope.read(repo.published.get("timestamp").removeLast());
    List<MetadataSignature> all = new ArrayList<>(timestamp.signatures());
    all.add(new MetadataSignature(other.id(), key.sign(timestamp.message())));
    repo.published.get("timestamp").add(new Envelope(timestamp.signed(), all).write());

    assertThat(client.refresh()).isEqualTo(1);
    assertThat(client.version("root")).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1-of-1-key-rotation, 2, 1, 2, true",
    "1-of-1-key-rotation-unused-signatures, 1, 1, 3 1 4, true",
    "1-of-1-key-rotation-fail-not-signed-with-new-key, 2, 1, 1 3 4, false",
    "3-of-5-one-key-signature-wrong-not-signed-with-3-expected-keys, 0 1 3 4 5, 3, 0 2 4, false",
    "2-of-5-one-key-signature-mising-threshold-not-reached, 0 1 3 4 5, 3, 0 4, false",
    "3-of-5-sign-first-combo, 0 1 2 3 4, 3, 0 2 4, true",
    "3-of-5-sign-second-combo, 0 1 2 3 4, 3, 0 4 1, true",
    "3-of-5-sign-third-combo, 0 1 2 3 4, 3, 0 1 3, true",
    "3-of-5-sign-fourth-combo, 0 1 2 3 4, 3, 1 2 3, true",
    "3-of-5-sign-fifth-combo, 0 1 2 3 4, 3, 2 3 4, true"
  })
  void nonRootRotations(String name, String keys, long threshold, String sigs, boolean accepted)
      throws Exception {
    List<SigningKey> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(SigningKey.generate());
    }
    client.init();
    for (String role : List.of("timestamp", "snapshot", "targets")) {
      Simulator.list(Simulator.tree(Simulator.tree(repo.says.get("root"), "roles"), role), "keyids")
          .clear();
      repo.signers.get(role).clear();
      repo.threshold(role, threshold);
      for (String key : keys.split(" ")) {
        Key half = all.get(Integer.parseInt(key)).publicKey();
        repo.addKey(role, half, half.id());
      }
      for (String sig : sigs.split(" ")) {
        SigningKey key = all.get(Integer.parseInt(sig));
        repo.signers.get(role).put(key.publicKey().id(), key);
      }
      repo.publish("root", "targets", "snapshot", "timestamp");

      assertThat(client.refresh()).as(role).isEqualTo(accepted ? 0 : 1);
      if (accepted) {
        assertThat(Files.readAllBytes(client.metadata.resolve(role + ".json")))
            .isEqualTo(repo.newest(role));
      }
    }
  }
}
