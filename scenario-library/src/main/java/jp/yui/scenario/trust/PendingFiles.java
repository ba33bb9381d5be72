package jp.yui.scenario.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A change that waits for signatures, as files: each signature is one of its own. */
final class PendingFiles {
  private static final String FOLDER = "pending/";

  private final FolderFiles files;

  PendingFiles(FolderFiles files) {
    this.files = files;
  }

  /**
   * The change with the signatures that are there.
   *
   * @param inUse whom it names where it brings no targets file
   */
  Optional<Change> read(PublisherKeys inUse) throws Refused, IOException {
    Optional<Draft> root = draft("root.json");
    Optional<Draft> targets = draft("targets.json");
    if (root.isEmpty() && targets.isEmpty()) {
      return Optional.empty();
    }
    Optional<byte[]> publishers = files.read(FOLDER + Roles.PUBLISHERS);
    return Optional.of(
        new Change(
            root, targets, publishers.isPresent() ? PublisherKeys.read(publishers.get()) : inUse));
  }

  void lay(Change change) throws IOException {
    if (change.targets().isPresent()) {
      files.write(FOLDER + Roles.PUBLISHERS, change.publishers().write());
    }
    for (Draft draft : change.drafts()) {
      files.write(FOLDER + draft.file(), draft.write());
    }
  }

  /** Keeps a signature; says whether it was not there yet. */
  boolean add(Draft draft, MetadataSignature signature) throws IOException {
    String name = name(draft, signature);
    boolean fresh = files.read(name).isEmpty();
    files.write(name, PlainJson.write(signature.write()));
    return fresh;
  }

  void clear() throws IOException {
    for (String name : files.names(FOLDER)) {
      files.delete(name);
    }
  }

  /** {@code pending/root.<the key's id>.json}; what calls itself an id may be anything. */
  static String name(Draft draft, MetadataSignature signature) {
    String id = signature.keyid();
    String plain =
        id.matches("[0-9a-f]{64}") ? id : Hashes.sha256(id.getBytes(StandardCharsets.UTF_8));
    return beginning(draft.file()) + plain + ".json";
  }

  private Optional<Draft> draft(String name) throws Refused, IOException {
    Optional<byte[]> file = files.read(FOLDER + name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Draft draft = Draft.read(file.get(), name);
    if (!draft.file().equals(name)) {
      throw new Refused(RefusalCode.WRONG_ROLE, name, draft.file());
    }
    for (String signature : files.names(beginning(name))) {
      if (!signature.equals(FOLDER + name)) {
        draft = draft.with(signature(signature));
      }
    }
    return Optional.of(draft);
  }

  private MetadataSignature signature(String name) throws Refused, IOException {
    try {
      return MetadataSignature.read(StrictJson.read(files.read(name).orElse(new byte[0])));
    } catch (Malformed e) {
      throw new Refused(RefusalCode.MALFORMED, name, String.valueOf(e.getMessage()));
    }
  }

  private static String beginning(String draft) {
    return FOLDER + draft.replaceFirst("json$", "");
  }
}
