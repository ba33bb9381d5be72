package jp.yui.scenario.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the client keeps, by what it means. */
record Kept(TrustStore store) {
  private static final String GOOD = "good.json";
  private static final String CLOCK = "clock.json";
  private static final String TARGETS = "targets/";

  /** The trusted file of a role, as it was read. */
  Optional<byte[]> role(String role) throws IOException {
    return store.read("roles/" + Roles.file(role));
  }

  void role(String role, byte[] file) throws IOException {
    store.write("roles/" + Roles.file(role), file);
  }

  void forget(String role) throws IOException {
    store.delete("roles/" + Roles.file(role));
  }

  /** The files of the last update that was whole, by role; they belong together. */
  Optional<Map<String, byte[]>> good() throws IOException {
    Optional<byte[]> file = store.read(GOOD);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      Fields fields = Fields.of(StrictJson.read(file.get()));
      for (String role : fields.map().keySet()) {
        files.put(role, fields.text(role).getBytes(StandardCharsets.UTF_8));
      }
    } catch (Malformed e) {
      return Optional.empty(); // a broken disk; the next update writes it anew
    }
    return Optional.of(files);
  }

  void good(Map<String, byte[]> files) throws IOException {
    Map<String, @Nullable Object> texts = new LinkedHashMap<>();
    files.forEach((role, file) -> texts.put(role, new String(file, StandardCharsets.UTF_8)));
    store.write(GOOD, PlainJson.write(texts));
  }

  /**
   * The latest time at which an update was whole. It cannot lie further ahead than the files of
   * that update last, so a clock that was once wrong does not stop updates for good.
   */
  Optional<Instant> latest() throws IOException {
    Optional<byte[]> file = store.read(CLOCK);
    try {
      return file.map(raw -> Instant.parse(Fields.of(StrictJson.read(raw)).text("latest")));
    } catch (Malformed | DateTimeParseException e) {
      return Optional.empty();
    }
  }

  void latest(Instant time) throws IOException {
    store.write(CLOCK, PlainJson.write(Map.of("latest", time.toString())));
  }

  Optional<byte[]> target(TargetFile target) throws IOException {
    return store.read(name(target)).filter(target::fits);
  }

  void target(TargetFile target, byte[] content) throws IOException {
    store.write(name(target), content);
  }

  /** Removes the kept targets that none of those is. */
  void onlyTargets(Set<String> sha256) throws IOException {
    for (String name : store.names(TARGETS)) {
      if (!sha256.contains(name.substring(TARGETS.length()))) {
        store.delete(name);
      }
    }
  }

  private static String name(TargetFile target) {
    return TARGETS + hash(target);
  }

  /** By what a target is kept: its hash, since a path may carry another content tomorrow. */
  static String hash(TargetFile target) {
    String sha256 = target.hashes().get(Hashes.SHA256);
    return sha256 != null && sha256.matches("[0-9a-f]{64}")
        ? sha256
        : Hashes.sha256(CanonicalJson.write(target.hashes()));
  }
}
