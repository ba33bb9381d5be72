package jp.yui.scenario.trust;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows a repository and believes nothing that its keys do not vouch for. What it once found
 * whole goes on serving through every refusal. One at a time uses a store.
 */
public final class TrustClient {
  /** Where files lie by their hash, beside the repository's own folders. */
  public static final String FILES_FOLDER = "files/";

  private final Kept kept;
  private final Reading reading;
  private final InstantSource clock;
  private final Limits limits;

  public TrustClient(TrustStore store, Fetcher fetcher, InstantSource clock) {
    this(store, fetcher, clock, Limits.USUAL);
  }

  public TrustClient(TrustStore store, Fetcher fetcher, InstantSource clock, Limits limits) {
    this.kept = new Kept(store);
    this.reading = new Reading(fetcher);
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * Trusts a root for the first time. It must have come by a way of its own: with the installation,
   * on paper compared, by hand; everything else hangs on it.
   *
   * @throws Refused if it does not hold by itself, or there is a root already
   */
  public static void begin(TrustStore store, byte[] root) throws Refused, IOException {
    Kept kept = new Kept(store);
    if (kept.role(Roles.ROOT).isPresent()) {
      throw new Refused(RefusalCode.ALREADY_TRUSTED, "root.json");
    }
    kept.role(Roles.ROOT, RootChain.first(root).raw());
  }

  /**
   * Reads what is new, from the roots to the last delegated role.
   *
   * @throws Refused if anything does not hold; {@link #lastGood()} is as before
   * @throws IOException if the store fails
   */
  public Update update() throws Refused, IOException {
    Optional<ClockSetBack> setBack = clockSetBack();
    Instant time = setBack.map(ClockSetBack::latest).orElse(clock.instant());
    Trusted trusted;
    try {
      trusted = new Cycle(kept, reading, limits, time).run();
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
    boolean changed = !isGood(trusted.raw());
    if (changed) {
      kept.good(trusted.raw());
    }
    kept.latest(time);
    return new Update(trusted, changed, setBack);
  }

  /** What the last whole update said; empty if there was none. Needs no network, never expires. */
  public Optional<Trusted> lastGood() throws IOException {
    Optional<Map<String, byte[]>> good = kept.good();
    if (good.isEmpty()) {
      return Optional.empty();
    }
    Map<String, SignedFile<?>> files = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, byte[]> file : good.get().entrySet()) {
        files.put(
            file.getKey(),
            SignedFile.read(
                Roles.file(file.getKey()), file.getValue(), file.getKey(), Metadata.class));
      }
    } catch (Refused e) {
      throw new IOException(e); // only this class writes there
    }
    return Optional.of(new Trusted(files, limits));
  }

  /** Whether the machine's clock stands before the last whole update. */
  public Optional<ClockSetBack> clockSetBack() throws IOException {
    Instant now = clock.instant();
    return kept.latest().filter(now::isBefore).map(latest -> new ClockSetBack(now, latest));
  }

  /**
   * The file of that path by the last whole update.
   *
   * @throws Refused NO_SUCH_TARGET if nobody who may vouches for it
   */
  public TargetFile find(String path) throws Refused, IOException {
    Optional<Trusted> trusted = lastGood();
    return trusted
        .flatMap(good -> good.find(path))
        .orElseThrow(() -> new Refused(RefusalCode.NO_SUCH_TARGET, path));
  }

  /**
   * The content of a file, from what is kept or fetched; it is kept then.
   *
   * @throws Refused if it cannot be had or is not what its role vouches for
   */
  public byte[] target(TargetFile target) throws Refused, IOException {
    Optional<byte[]> here = kept.target(target);
    if (here.isPresent()) {
      return here.get();
    }
    if (!target.hasPlainPath()) {
      throw new Refused(RefusalCode.MALFORMED, target.path(), "path");
    }
    byte[] content =
        reading.needed(
            Roles.TARGETS_FOLDER + (isConsistent() ? target.consistentPath() : target.path()),
            target.path(),
            Math.min(target.length(), limits.target()));
    if (!target.fits(content)) {
      throw new Refused(RefusalCode.WRONG_CONTENT, target.path(), content.length);
    }
    kept.target(target, content);
    return content;
  }

  /**
   * The keys of those who publish, by the last whole update.
   *
   * @throws Refused if the offline role names none, or they cannot be had
   */
  public PublisherKeys publishers() throws Refused, IOException {
    TargetFile file = find(Roles.PUBLISHERS);
    if (!file.role().equals(Roles.TARGETS)) {
      throw new Refused(RefusalCode.NO_SUCH_TARGET, Roles.PUBLISHERS);
    }
    return PublisherKeys.read(target(file));
  }

  /**
   * What this terminal is to do, by whom the last whole update lets assign.
   *
   * @throws Refused if it cannot be had, is not so signed, or is another terminal's
   */
  public Order order(long agent, String municipality) throws Refused, IOException {
    Targets top =
        lastGood().orElseThrow(() -> new Refused(RefusalCode.NO_TRUST, Order.FILE)).targets();
    byte[] file = reading.needed(Order.FILE, Order.FILE, limits.snapshot());
    return Order.verify(file, top, agent, municipality);
  }

  /**
   * A file by its hash, which somebody who is trusted named. It is not kept here.
   *
   * @throws Refused if it cannot be had or is not what has that hash
   */
  public byte[] file(String sha256) throws Refused {
    String path = FILES_FOLDER + sha256;
    byte[] content = reading.needed(path, path, limits.target());
    if (!Hashes.sha256(content).equals(sha256)) {
      throw new Refused(RefusalCode.WRONG_CONTENT, path, content.length);
    }
    return content;
  }

  /** Removes kept files that the last whole update no longer names. */
  public void sweep() throws IOException {
    Optional<Trusted> trusted = lastGood();
    if (trusted.isPresent()) {
      Set<String> named =
          trusted.get().list("").stream().map(Kept::hash).collect(Collectors.toSet());
      kept.onlyTargets(named);
    }
  }

  private boolean isConsistent() throws IOException {
    return lastGood().map(good -> good.root().consistentSnapshot()).orElse(true);
  }

  private boolean isGood(Map<String, byte[]> files) throws IOException {
    Map<String, byte[]> good = kept.good().orElse(Map.of());
    return good.keySet().equals(files.keySet())
        && files.entrySet().stream().allMatch(file -> same(file.getValue(), good, file.getKey()));
  }

  private static boolean same(byte[] file, Map<String, byte[]> good, String role) {
    byte @Nullable [] before = good.get(role);
    return before != null && Arrays.equals(file, before);
  }
}
