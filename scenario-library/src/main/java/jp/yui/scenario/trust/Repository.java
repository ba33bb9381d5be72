package jp.yui.scenario.trust;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is published. One at a time changes it: who calls must hold a lock where several processes
 * share the files. The time stamp is written last, so that whoever reads meanwhile sees the old
 * state or the new one, and a crash in between leaves the old.
 */
public final class Repository {
  private final RepositoryFiles files;
  private final InstantSource clock;
  private final Lifetimes lifetimes;

  public Repository(RepositoryFiles files, InstantSource clock, Lifetimes lifetimes) {
    this.files = files;
    this.clock = clock;
    this.lifetimes = lifetimes;
  }

  /** The root in use; empty before the first was installed. */
  public Optional<Root> root() throws IOException {
    return head(Roles.ROOT).map(file -> (Root) file.says());
  }

  /** The offline role's file in use; empty before the first was installed. */
  public Optional<Targets> targets() throws IOException {
    return head(Roles.TARGETS).map(file -> (Targets) file.says());
  }

  /** The files that {@code released} vouches for now, by path. */
  public Map<String, TargetFile> released() throws IOException {
    return head(Roles.RELEASED).map(file -> ((Targets) file.says()).files()).orElse(Map.of());
  }

  /** Until when the time stamp counts as fresh; empty before the first was published. */
  public Optional<Instant> freshUntil() throws IOException {
    return head(Roles.TIMESTAMP).map(file -> file.says().expires());
  }

  /** Who publishes, by the offline role's file in use. */
  public PublisherKeys publishers() throws IOException {
    Optional<TargetFile> file = targets().map(targets -> targets.files().get(Roles.PUBLISHERS));
    if (file.isEmpty()) {
      return PublisherKeys.NONE;
    }
    byte[] content =
        files
            .read(Roles.TARGETS_FOLDER + file.get().consistentPath())
            .orElseThrow(() -> new IOException(Roles.PUBLISHERS));
    try {
      return PublisherKeys.read(content);
    } catch (Refused e) {
      throw new IOException(e);
    }
  }

  /** What the offline keys have put into use; empty before the first ceremony. */
  public Optional<Standing> standing() throws IOException {
    Optional<Root> root = root();
    Optional<Targets> targets = targets();
    return root.isPresent() && targets.isPresent()
        ? Optional.of(new Standing(root.get(), targets.get(), publishers()))
        : Optional.empty();
  }

  /**
   * Puts a change into use that enough have signed. After it the online roles must be signed anew:
   * {@link Edit#publish()}.
   *
   * @throws Refused INCOMPLETE, WRONG_VERSION if it does not follow what is in use, WRONG_CONTENT
   *     if its targets name other publishers, PLAN if keys are not apart; nothing is changed then
   */
  public void install(Change change) throws Refused, IOException {
    new Installation(this)
        .install(change.root().stream().toList(), change.targets(), change.publishers());
  }

  /**
   * Puts into use what a ceremony's folder has complete and this repository has not yet, however
   * many ceremonies that were. After it: {@link Edit#publish()}.
   *
   * @param ceremony the folder's files, which are laid as this repository's
   * @return what came into use: {@code 2.root.json}; may be empty
   * @throws Refused as for {@link #install(Change)}
   */
  public List<String> take(RepositoryFiles ceremony) throws Refused, IOException {
    return new Takeover(this, new Repository(ceremony, clock, lifetimes)).take();
  }

  /** Begins a change by the online keys; an empty one renews what goes out of date. */
  public Edit edit(OnlineKeys keys) {
    return new Edit(this, keys, clock.instant(), lifetimes);
  }

  /**
   * The names of all files that a client needs now, however long it was away: what a medium must
   * carry.
   */
  public Set<String> inUse() throws IOException {
    Set<String> names = new LinkedHashSet<>();
    long roots = root().map(Root::version).orElse(0L);
    for (long version = 1; version <= roots; version++) {
      names.add(Roles.METADATA_FOLDER + version + ".root.json");
    }
    for (String role :
        new String[] {Roles.TARGETS, Roles.RELEASED, Roles.ASSIGNMENTS, Roles.SNAPSHOT}) {
      Optional<SignedFile<Metadata>> head = head(role);
      if (head.isPresent()) {
        names.add(Roles.METADATA_FOLDER + head.get().says().version() + "." + Roles.file(role));
        if (head.get().says() instanceof Targets targets) {
          targets
              .files()
              .values()
              .forEach(file -> names.add(Roles.TARGETS_FOLDER + file.consistentPath()));
        }
      }
    }
    names.add(Roles.METADATA_FOLDER + "timestamp.json");
    return names;
  }

  Optional<SignedFile<Metadata>> head(String role) throws IOException {
    Optional<byte[]> raw = files.read(Roles.METADATA_FOLDER + Roles.file(role));
    if (raw.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(SignedFile.read(Roles.file(role), raw.get(), role, Metadata.class));
    } catch (Refused e) {
      throw new IOException(e); // only this class writes there
    }
  }

  /** A version of a role, not only the newest. */
  Optional<byte[]> version(String role, long version) throws IOException {
    return files.read(Roles.METADATA_FOLDER + version + "." + Roles.file(role));
  }

  void target(TargetFile file, byte[] content) throws IOException {
    files.write(Roles.TARGETS_FOLDER + file.consistentPath(), content);
  }

  /** Writes a version and, beside it, under the role's plain name, which one is the newest. */
  byte[] metadata(String role, long version, byte[] file) throws IOException {
    if (!role.equals(Roles.TIMESTAMP)) {
      files.write(Roles.METADATA_FOLDER + version + "." + Roles.file(role), file);
    }
    files.write(Roles.METADATA_FOLDER + Roles.file(role), file);
    return file;
  }
}
