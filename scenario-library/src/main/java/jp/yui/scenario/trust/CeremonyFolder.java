package jp.yui.scenario.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the holders of the offline keys carry from machine to machine. Nothing in it is secret, and
 * nothing in it is believed: each key's holder sees what is to be signed, made from the file
 * itself.
 *
 * <ul>
 *   <li>{@code metadata/} and {@code targets/}: what is complete, laid as the platform's own, which
 *       takes it over by {@link Repository#take}.
 *   <li>{@code pending/}: the change that waits for signatures. Each signature is a file of its
 *       own, so that copies of the folder that were signed at several places become one by copying.
 * </ul>
 */
public final class CeremonyFolder {
  private static final List<String> ALL =
      List.of(
          Roles.ROOT,
          Roles.TARGETS,
          Roles.RELEASED,
          Roles.ASSIGNMENTS,
          Roles.SNAPSHOT,
          Roles.TIMESTAMP);

  private final FolderFiles files;
  private final Repository done;
  private final PendingFiles waiting;

  public CeremonyFolder(Path folder) {
    this.files = new FolderFiles(folder);
    this.done = repository(files);
    this.waiting = new PendingFiles(files);
  }

  /** Its files, for whoever takes over what is complete. */
  public RepositoryFiles files() {
    return files;
  }

  /**
   * What is complete, each root looked at from the first one on; empty before the first ceremony.
   *
   * @throws Refused if somebody changed it
   */
  public Optional<Standing> standing() throws Refused, IOException {
    if (done.root().isEmpty()) {
      return Optional.empty();
    }
    Repository fresh = repository(new MemoryFiles());
    fresh.take(files);
    return fresh.standing();
  }

  /**
   * What is complete as it was signed.
   *
   * @throws Refused if somebody changed it
   */
  public Optional<Change> signed() throws Refused, IOException {
    Optional<Standing> standing = standing();
    return standing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Change(
                draft(Roles.ROOT, standing.get().root()),
                draft(Roles.TARGETS, standing.get().targets()),
                standing.get().publishers()));
  }

  /** What every role's newest file says, as far as it is here: also of a copy of the platform's. */
  public Map<String, Metadata> newest() throws IOException {
    Map<String, Metadata> newest = new LinkedHashMap<>();
    for (String role : ALL) {
      done.head(role).ifPresent(file -> newest.put(role, file.says()));
    }
    return newest;
  }

  /** The very first root, on which all trust hangs; its {@link Fingerprint} stands on paper. */
  public Optional<byte[]> firstRoot() throws IOException {
    return done.version(Roles.ROOT, 1);
  }

  /**
   * The change that waits, with the signatures that are there.
   *
   * @throws Refused if its files cannot be read, or there is more in them than a ceremony puts
   *     there
   */
  public Optional<Change> pending() throws Refused, IOException {
    Optional<Change> change = waiting.read(done.publishers());
    if (change.isPresent()) {
      Plain.check(change.get(), standing());
    }
    return change;
  }

  /**
   * Names of files in {@code pending/} that ought to be signatures and do not count: of somebody
   * who may not sign, or over something else than what lies there now.
   */
  public List<String> strays() throws Refused, IOException {
    Optional<Change> change = pending();
    List<String> strays = new ArrayList<>();
    if (change.isPresent()) {
      Optional<Root> inUse = standing().map(Standing::root);
      for (Draft draft : change.get().drafts()) {
        for (MetadataSignature signature : draft.signatures()) {
          if (change.get().needs(draft, inUse).stream()
              .noneMatch(need -> need.signed().contains(signature.keyid()))) {
            strays.add(PendingFiles.name(draft, signature));
          }
        }
      }
    }
    return strays;
  }

  /**
   * Lays a change down for signing.
   *
   * @throws Refused PENDING if another one waits
   */
  public void propose(Change change) throws Refused, IOException {
    Optional<Change> other = pending();
    if (other.isPresent()) {
      Draft first = other.get().drafts().getFirst();
      throw new Refused(RefusalCode.PENDING, first.file(), first.says().version());
    }
    waiting.lay(change);
  }

  /**
   * Adds one person's signatures.
   *
   * @return the change with them; {@link #finish} puts it among what is complete
   * @throws Refused NOT_PENDING, KEY_NOT_HOLDER, KEY_SIGNED
   */
  public Change sign(SigningKey key) throws Refused, IOException {
    Change signed = some().sign(key, standing().map(Standing::root));
    for (Draft draft : signed.drafts()) {
      for (MetadataSignature signature : draft.signatures()) {
        if (signature.keyid().equals(key.publicKey().id())) {
          waiting.add(draft, signature);
        }
      }
    }
    return signed;
  }

  /**
   * Takes the signatures of another copy of the folder.
   *
   * @return how many were new
   * @throws Refused NOT_PENDING, or WRONG_CONTENT if the other one is about another change
   */
  public int gather(CeremonyFolder other) throws Refused, IOException {
    Change mine = some();
    Change theirs = other.some();
    for (Draft draft : mine.drafts()) {
      if (theirs.drafts().stream().noneMatch(draft::saysAs)) {
        throw new Refused(RefusalCode.WRONG_CONTENT, draft.file(), draft.says().version());
      }
    }
    int fresh = 0;
    for (Draft draft : theirs.drafts()) {
      for (MetadataSignature signature : draft.signatures()) {
        fresh += waiting.add(draft, signature) ? 1 : 0;
      }
    }
    return fresh;
  }

  /**
   * Puts the change among what is complete, if enough have signed.
   *
   * @return whether they have
   * @throws Refused NOT_PENDING, or what {@link Repository#install} refuses
   */
  public boolean finish() throws Refused, IOException {
    Change change = some();
    if (!change.isComplete(standing().map(Standing::root))) {
      return false;
    }
    done.install(change);
    discard();
    return true;
  }

  /** Gives the change up. */
  public void discard() throws IOException {
    waiting.clear();
  }

  private Optional<Draft> draft(String role, Metadata newest) throws Refused, IOException {
    Optional<byte[]> file = done.version(role, newest.version());
    return file.isEmpty() ? Optional.empty() : Optional.of(Draft.read(file.get(), role + ".json"));
  }

  private Change some() throws Refused, IOException {
    return pending().orElseThrow(() -> new Refused(RefusalCode.NOT_PENDING, "root.json"));
  }

  private static Repository repository(RepositoryFiles files) {
    return new Repository(files, InstantSource.system(), Lifetimes.USUAL);
  }
}
