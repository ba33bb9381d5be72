package jp.yui.platform.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.yui.platform.identity.Deeds;
import jp.yui.scenario.trust.Edit;
import jp.yui.scenario.trust.Fingerprint;
import jp.yui.scenario.trust.Lifetimes;
import jp.yui.scenario.trust.OnlinePublicKeys;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.Repository;
import jp.yui.scenario.trust.RepositoryFiles;
import jp.yui.scenario.trust.Roles;
import jp.yui.scenario.trust.Root;
import jp.yui.scenario.trust.TargetFile;
import jp.yui.scenario.trust.Targets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what is published in step with what is released. It looks at the whole each time, so that a
 * turn that was missed (a crash, an older program) is made up for by the next look.
 */
@Service
public class Distribution {
  private static final Logger LOG = LoggerFactory.getLogger(Distribution.class);

  /** What {@code released} says of a version that must not run any more: the reason. */
  public static final String WITHDRAWN = "withdrawn";

  /** A time stamp is renewed each day, so that each medium that is written has most of a week. */
  private static final Duration RENEWED = Duration.ofDays(1);

  private static final String FIRST_ROOT = "metadata/1.root.json";
  private static final Pattern OFFLINE =
      Pattern.compile("metadata/(?:[0-9]+\\.)?(?:root|targets)\\.json");

  private final TrustFiles files;
  private final PlatformKeys keys;
  private final Candidates candidates;
  private final Deeds deeds;
  private final Clock clock;
  private final Repository repository;

  Distribution(
      TrustFiles files, PlatformKeys keys, Candidates candidates, Deeds deeds, Clock clock) {
    this.files = files;
    this.keys = keys;
    this.candidates = candidates;
    this.deeds = deeds;
    this.clock = clock;
    this.repository = new Repository(files, clock, Lifetimes.USUAL);
  }

  /** The offline keys' files in use. */
  public record InUse(Root root, Targets targets, PublisherKeys publishers, Instant freshUntil) {}

  /** What is in use; empty before the holders of the offline keys have begun. */
  @Transactional(readOnly = true)
  public Optional<InUse> inUse() {
    try {
      Optional<Instant> fresh = repository.freshUntil();
      return fresh.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new InUse(
                  repository.root().orElseThrow(),
                  repository.targets().orElseThrow(),
                  repository.publishers(),
                  fresh.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the terminals may come to know now, by path. */
  @Transactional(readOnly = true)
  public Map<String, TargetFile> released() {
    try {
      return repository.released();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The public halves of the platform's own keys, which the offline keys' holders vouch for. */
  public OnlinePublicKeys online() {
    return OnlinePublicKeys.of(keys.all());
  }

  /** What is compared with paper when a terminal trusts for the first time. */
  @Transactional(readOnly = true)
  public Optional<String> print() {
    return files.read(FIRST_ROOT).map(Fingerprint::of);
  }

  /** The root in use; empty before the first. */
  @Transactional(readOnly = true)
  public Optional<Root> root() {
    try {
      return repository.root();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What the next ceremony begins from, as the files of a ceremony's folder; empty before the
   * first.
   */
  @Transactional(readOnly = true)
  public SortedMap<String, byte[]> standing() {
    SortedMap<String, byte[]> all = new TreeMap<>();
    for (String name : files.names("metadata/")) {
      if (OFFLINE.matcher(name).matches()) {
        files.read(name).ifPresent(content -> all.put(name, content));
      }
    }
    for (String name : files.names("targets/")) {
      if (name.endsWith("." + Roles.PUBLISHERS)) {
        files.read(name).ifPresent(content -> all.put(name, content));
      }
    }
    return all;
  }

  /**
   * Puts into use what a ceremony's folder has complete.
   *
   * @return what came into use: {@code 2.root.json}; none where it was all in use before
   * @throws Refused where something does not hold; nothing is changed then
   */
  @Transactional(rollbackFor = Exception.class)
  public List<String> take(RepositoryFiles ceremony) throws Refused, IOException {
    files.lock();
    List<String> taken = repository.take(ceremony);
    if (!taken.isEmpty()) {
      deeds.record("trust.installed", String.join(", ", taken));
      publish(true);
    }
    return taken;
  }

  /** Brings what is published in step; renews what goes out of date. */
  @Transactional
  public void follow() {
    files.lock();
    try {
      publish(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a publisher's signature over a version that was filed without one.
   *
   * @throws Refused where it is not over exactly these files, or by none of the publisher's keys
   */
  @Transactional(rollbackFor = Exception.class)
  public void sign(long version, byte[] signature) throws Refused, IOException {
    Candidates.Candidate one = candidates.byId(version).orElseThrow();
    Map<String, byte[]> contents = candidates.contents(version);
    contents.put(PublisherSignature.FILE, signature);
    PublisherSignature.verify(one.scenario(), one.version(), contents, repository.publishers());
    candidates.sign(version, signature);
    deeds.record("version.signed", one.scenario() + "@" + one.version());
    files.lock();
    publish(false);
  }

  /**
   * @param anew look at every signature again: who publishes has changed
   */
  private void publish(boolean anew) throws IOException {
    if (repository.root().isEmpty() || repository.targets().isEmpty()) {
      return;
    }
    PublisherKeys publishers = repository.publishers();
    Map<String, TargetFile> before = repository.released();
    Edit edit = repository.edit(keys.all());
    Set<String> named = new HashSet<>();
    boolean changed = anew;
    for (Candidates.Candidate one : candidates.all()) {
      @Nullable TargetFile known = before.get(one.path());
      Map<String, @Nullable Object> custom =
          one.withdrawn() ? Map.of(WITHDRAWN, one.reason()) : Map.of();
      if (known != null && !anew && known.custom().equals(custom)) {
        named.add(one.path());
      } else {
        byte @Nullable [] signature = signature(one, publishers);
        if (signature != null) {
          named.add(one.path());
          edit.put(one.path(), signature, custom);
          changed = true;
        }
      }
    }
    for (String path : before.keySet()) {
      if (!named.contains(path)) {
        edit.remove(path);
        changed = true;
      }
    }
    if (changed || isDue()) {
      edit.publish();
    }
  }

  private boolean isDue() throws IOException {
    Instant renewed = clock.instant().plus(Lifetimes.USUAL.timestamp()).minus(RENEWED);
    return repository.freshUntil().map(until -> until.isBefore(renewed)).orElse(true);
  }

  private byte @Nullable [] signature(Candidates.Candidate one, PublisherKeys publishers) {
    Map<String, byte[]> contents = candidates.contents(one.id());
    try {
      PublisherSignature.verify(one.scenario(), one.version(), contents, publishers);
      return Objects.requireNonNull(contents.get(PublisherSignature.FILE));
    } catch (Refused e) {
      LOG.warn("{} {} goes to no terminal: {}", one.scenario(), one.version(), e.code());
      return null;
    }
  }
}
