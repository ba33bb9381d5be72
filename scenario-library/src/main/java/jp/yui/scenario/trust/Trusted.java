package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What one whole update said; its parts belong together. It does not change. */
public final class Trusted {
  private final Map<String, SignedFile<?>> files;
  private final Root root;
  private final Targets top;
  private final Search search;

  /**
   * Puts the files of an update together.
   *
   * @param files by role, all that were read
   */
  Trusted(Map<String, SignedFile<?>> files, Limits limits) {
    this.files = new LinkedHashMap<>(files);
    this.root = (Root) file(Roles.ROOT).says();
    this.top = (Targets) file(Roles.TARGETS).says();
    this.search =
        new Search(
            (delegation, delegator) -> (Targets) file(delegation.name()).says(), limits.roles());
  }

  /** The versions by role: {@code root}, {@code released}. */
  public Map<String, Long> versions() {
    Map<String, Long> versions = new LinkedHashMap<>();
    files.forEach((role, file) -> versions.put(role, file.says().version()));
    return versions;
  }

  public Root root() {
    return root;
  }

  /** The offline role: who publishes, and who may release. */
  public Targets targets() {
    return top;
  }

  /** When the first of its files goes out of date; what is installed goes on working. */
  public java.time.Instant expires() {
    return files.values().stream()
        .map(file -> file.says().expires())
        .min(java.time.Instant::compareTo)
        .orElseThrow();
  }

  /** The file of that path, if somebody who may vouch for it does. */
  public Optional<TargetFile> find(String path) {
    try {
      return search.find(path, top);
    } catch (Refused e) {
      throw new IllegalStateException(e); // every role was read when the update was whole
    }
  }

  /** All files whose path begins so, each by whom it is found with {@link #find}. */
  public List<TargetFile> list(String beginning) {
    Set<String> paths = new LinkedHashSet<>();
    files.values().stream()
        .map(SignedFile::says)
        .filter(Targets.class::isInstance)
        .flatMap(role -> ((Targets) role).files().keySet().stream())
        .filter(path -> path.startsWith(beginning))
        .forEach(paths::add);
    List<TargetFile> found = new ArrayList<>();
    paths.forEach(path -> find(path).ifPresent(found::add));
    return found;
  }

  Map<String, byte[]> raw() {
    Map<String, byte[]> raw = new LinkedHashMap<>();
    files.forEach((role, file) -> raw.put(role, file.raw()));
    return raw;
  }

  private SignedFile<?> file(String role) {
    SignedFile<?> file = files.get(role);
    if (file == null) {
      throw new IllegalStateException("was not read: " + role);
    }
    return file;
  }
}
