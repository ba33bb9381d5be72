package jp.yui.scenario.trust;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change by the online keys: files put and removed, published together or not at all. */
public final class Edit {
  private static final List<String> ONLINE = List.of(Roles.RELEASED, Roles.ASSIGNMENTS);

  private final Repository repository;
  private final OnlineKeys keys;
  private final Instant now;
  private final Lifetimes lifetimes;
  private final Map<TargetFile, byte[]> put = new LinkedHashMap<>();
  private final Map<String, @Nullable TargetFile> changes = new LinkedHashMap<>();

  Edit(Repository repository, OnlineKeys keys, Instant now, Lifetimes lifetimes) {
    this.repository = repository;
    this.keys = keys;
    this.now = now;
    this.lifetimes = lifetimes;
  }

  /**
   * Puts a file there, in the place of one with the same path.
   *
   * @param custom what is said of it in the metadata, seen by everybody; may be empty
   */
  public Edit put(String path, byte[] content, Map<String, @Nullable Object> custom) {
    TargetFile file = TargetFile.of(path, content, custom, role(path));
    if (!file.hasPlainPath()) {
      throw new IllegalArgumentException(path);
    }
    put.put(file, content.clone());
    changes.put(path, file);
    return this;
  }

  /** Withdraws a file; nothing happens where there is none. */
  public Edit remove(String path) {
    role(path);
    changes.put(path, null);
    return this;
  }

  /**
   * Writes and signs what changed, what goes out of date, and what older keys had signed.
   *
   * @throws IOException if the files cannot be written; the old state is still published
   */
  public void publish() throws IOException {
    Root root = repository.root().orElseThrow(() -> new IllegalStateException("no root"));
    SignedFile<Metadata> top = head(Roles.TARGETS);
    Map<String, MetaFile> files = new LinkedHashMap<>();
    for (Map.Entry<TargetFile, byte[]> file : put.entrySet()) {
      repository.target(file.getKey(), file.getValue());
    }
    files.put("targets.json", MetaFile.of(top.says().version(), top.raw()));
    for (String role : ONLINE) {
      files.put(Roles.file(role), delegated(role, (Targets) top.says()));
    }
    MetaFile snapshot = snapshot(root, files);
    long version =
        repository.head(Roles.TIMESTAMP).map(SignedFile::says).map(Metadata::version).orElse(0L)
            + 1;
    sign(Roles.TIMESTAMP, new Timestamp(version, now.plus(lifetimes.timestamp()), snapshot));
  }

  private MetaFile delegated(String role, Targets top) throws IOException {
    Optional<SignedFile<Metadata>> head = repository.head(role);
    Holders holders = top.group(role).holders();
    Map<String, TargetFile> before =
        head.map(file -> ((Targets) file.says()).files()).orElse(Map.of());
    Map<String, TargetFile> after = new LinkedHashMap<>(before);
    changes.forEach(
        (path, file) -> {
          if (role(path).equals(role)) {
            if (file == null) {
              after.remove(path);
            } else {
              after.put(path, file);
            }
          }
        });
    if (head.isPresent()
        && after.equals(before)
        && holds(head.get(), top.keys(), holders, lifetimes.delegated())) {
      return MetaFile.of(head.get().says().version(), head.get().raw());
    }
    long version = head.map(file -> file.says().version()).orElse(0L) + 1;
    return sign(
        role, new Targets(version, now.plus(lifetimes.delegated()), after, Map.of(), List.of()));
  }

  private MetaFile snapshot(Root root, Map<String, MetaFile> files) throws IOException {
    Optional<SignedFile<Metadata>> head = repository.head(Roles.SNAPSHOT);
    if (head.isPresent()
        && ((Snapshot) head.get().says()).files().equals(files)
        && holds(head.get(), root.keys(), root.holders(Roles.SNAPSHOT), lifetimes.snapshot())) {
      return MetaFile.of(head.get().says().version(), head.get().raw());
    }
    long version = head.map(file -> file.says().version()).orElse(0L) + 1;
    return sign(Roles.SNAPSHOT, new Snapshot(version, now.plus(lifetimes.snapshot()), files));
  }

  /** Whether a file needs no new version yet: well signed, and half its life before it. */
  private boolean holds(
      SignedFile<Metadata> file, Map<String, Key> by, Holders holders, Duration lifetime) {
    return file.envelope().isSignedBy(by, holders)
        && file.says().expires().isAfter(now.plus(lifetime.dividedBy(2)));
  }

  private MetaFile sign(String role, Metadata metadata) throws IOException {
    byte[] file =
        new Envelope(MetadataFormat.write(metadata), List.of()).signedBy(keys.of(role)).write();
    repository.metadata(role, metadata.version(), file);
    return MetaFile.of(metadata.version(), file);
  }

  private SignedFile<Metadata> head(String role) throws IOException {
    return repository.head(role).orElseThrow(() -> new IllegalStateException("no " + role));
  }

  private static String role(String path) {
    if (Roles.RELEASED_PATHS.stream().anyMatch(pattern -> PathPattern.matches(pattern, path))) {
      return Roles.RELEASED;
    }
    if (Roles.ASSIGNMENTS_PATHS.stream().anyMatch(pattern -> PathPattern.matches(pattern, path))) {
      return Roles.ASSIGNMENTS;
    }
    throw new IllegalArgumentException(path);
  }
}
