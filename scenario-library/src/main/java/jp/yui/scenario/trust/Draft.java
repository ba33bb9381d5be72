package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code root.json} or {@code targets.json} that goes from hand to hand until enough have signed.
 * The file itself is what travels; each holder adds a signature on a machine of their own.
 */
public final class Draft {
  private final Envelope envelope;
  private final Metadata says;

  private Draft(Envelope envelope, Metadata says) {
    this.envelope = envelope;
    this.says = says;
  }

  static Draft of(Metadata metadata) {
    return new Draft(new Envelope(MetadataFormat.write(metadata), List.of()), metadata);
  }

  /**
   * A draft from its file.
   *
   * @param name of the file, for texts
   * @throws Refused if it is neither a root's nor a targets' file
   */
  public static Draft read(byte[] file, String name) throws Refused {
    SignedFile<Metadata> read = SignedFile.read(name, file, Roles.TARGETS, Metadata.class);
    if (!(read.says() instanceof Root || read.says() instanceof Targets)) {
      throw new Refused(
          RefusalCode.WRONG_ROLE, name, MetadataFormat.type(read.envelope().signed()));
    }
    return new Draft(read.envelope(), read.says());
  }

  public byte[] write() {
    return envelope.write();
  }

  /** What the draft will say, to be looked at before it is signed. */
  public Metadata says() {
    return says;
  }

  /** {@code root.json} or {@code targets.json}. */
  public String file() {
    return says instanceof Root ? "root.json" : "targets.json";
  }

  /**
   * What has been signed, and what is still needed.
   *
   * @param trusted the root in use; empty for the very first one. A new root needs the holders that
   *     the old one names and those that it names itself.
   */
  public List<Need> needs(Optional<Root> trusted) {
    List<Need> needs = new ArrayList<>();
    if (says instanceof Root next) {
      trusted.ifPresent(root -> needs.add(need(Roles.ROOT, root)));
      needs.add(need(Roles.ROOT, next));
    } else {
      trusted.ifPresent(root -> needs.add(need(Roles.TARGETS, root)));
    }
    return needs;
  }

  public boolean isComplete(Optional<Root> trusted) {
    List<Need> needs = needs(trusted);
    return !needs.isEmpty() && needs.stream().allMatch(Need::isMet);
  }

  /**
   * The draft with one more signature.
   *
   * @throws Refused KEY_NOT_HOLDER, KEY_SIGNED
   */
  public Draft sign(SigningKey key, Optional<Root> trusted) throws Refused {
    String id = key.publicKey().id();
    List<Need> needs = needs(trusted);
    if (needs.stream().noneMatch(need -> need.holders().keyids().contains(id))) {
      throw new Refused(RefusalCode.KEY_NOT_HOLDER, file(), says.version(), id);
    }
    if (needs.stream().anyMatch(need -> need.signed().contains(id))) {
      throw new Refused(RefusalCode.KEY_SIGNED, file(), says.version(), id);
    }
    return new Draft(envelope.signedBy(key), says);
  }

  /** The signatures on it, whatever they are worth. */
  List<MetadataSignature> signatures() {
    return envelope.signatures();
  }

  /** With a signature that was made elsewhere; it counts if it is good. */
  Draft with(MetadataSignature signature) {
    List<MetadataSignature> more = new ArrayList<>(envelope.signatures());
    more.removeIf(old -> old.keyid().equals(signature.keyid()));
    more.add(signature);
    return new Draft(new Envelope(envelope.signed(), more), says);
  }

  /** Whether both say the same, whoever signed. */
  boolean saysAs(Draft other) {
    return saysAs(other.envelope);
  }

  boolean saysAs(Envelope other) {
    return java.util.Arrays.equals(envelope.message(), other.message());
  }

  private Need need(String role, Root root) {
    Holders holders = root.holders(role);
    return new Need(role + " " + root.version(), holders, envelope.signers(root.keys(), holders));
  }
}
