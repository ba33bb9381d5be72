package jp.yui.scenario.trust;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A publisher's word that these files are that scenario in that version: {@code signature.json} in
 * its bundle.
 *
 * @param id of the scenario: {@code jido-teate/nintei-seikyu}
 * @param municipality who publishes, by its code
 * @param files the SHA-256 of each, by path
 */
public record PublisherSignature(
    String id,
    String version,
    String municipality,
    Map<String, String> files,
    String keyid,
    String sig) {
  /** The name of the file in the bundle. */
  public static final String FILE = "signature.json";

  private static final String TYPE = "yui-publisher-signature";

  public PublisherSignature {
    files = java.util.Collections.unmodifiableMap(new TreeMap<>(files));
  }

  /**
   * Signs a scenario.
   *
   * @param contents all its files by path; a signature among them is passed over
   */
  public static PublisherSignature sign(
      String id,
      String version,
      String municipality,
      Map<String, byte[]> contents,
      SigningKey key) {
    Map<String, String> files = hashes(contents);
    String sig = key.sign(message(id, version, municipality, files));
    return new PublisherSignature(id, version, municipality, files, key.publicKey().id(), sig);
  }

  /**
   * Makes sure that a bundle is what a publisher of the consortium signed as that scenario in that
   * version: no file more, less or other.
   *
   * @param contents all its files by path, the signature among them
   * @return who published it
   * @throws Refused one of the PUBLISHER codes
   */
  public static PublisherSignature verify(
      String id, String version, Map<String, byte[]> contents, PublisherKeys publishers)
      throws Refused {
    byte @Nullable [] file = contents.get(FILE);
    if (file == null) {
      throw new Refused(RefusalCode.PUBLISHER_UNSIGNED, id, version);
    }
    PublisherSignature signature = read(file, id, version);
    if (!signature.id().equals(id) || !signature.version().equals(version)) {
      throw new Refused(
          RefusalCode.PUBLISHER_OTHER, id, version, signature.id(), signature.version());
    }
    signature.by(publishers);
    signature.over(hashes(contents));
    return signature;
  }

  /** Whether it is over exactly these files, the signature among them or not. */
  public boolean isOver(Map<String, byte[]> contents) {
    return files.equals(hashes(contents));
  }

  public byte[] write() {
    Map<String, @Nullable Object> fields =
        new LinkedHashMap<>(manifest(id, version, municipality, files));
    fields.put("signatures", java.util.List.of(Map.of("keyid", keyid, "sig", sig)));
    return PlainJson.write(fields);
  }

  /**
   * What a signature claims, believed by nobody yet: which files to fetch before {@link #verify}.
   *
   * @throws Refused PUBLISHER_UNSIGNED if it is none
   */
  public static PublisherSignature read(byte[] file, String id, String version) throws Refused {
    try {
      Fields fields = Fields.of(StrictJson.read(file));
      java.util.List<?> signatures = fields.list("signatures");
      if (!fields.text("_type").equals(TYPE) || signatures.size() != 1) {
        throw new Malformed("_type");
      }
      MetadataSignature signature = MetadataSignature.read(signatures.get(0));
      Fields hashes = fields.object("files");
      Map<String, String> files = new TreeMap<>();
      hashes.map().keySet().forEach(path -> files.put(path, hashes.text(path)));
      return new PublisherSignature(
          fields.text("id"),
          fields.text("version"),
          fields.text("municipality"),
          files,
          signature.keyid(),
          signature.sig());
    } catch (Malformed e) {
      throw new Refused(RefusalCode.PUBLISHER_UNSIGNED, id, version);
    }
  }

  private void by(PublisherKeys publishers) throws Refused {
    Key key =
        publishers.of(municipality).stream()
            .filter(known -> known.id().equals(keyid))
            .findFirst()
            .orElseThrow(
                () -> new Refused(RefusalCode.PUBLISHER_UNKNOWN, id, version, municipality, keyid));
    if (!key.verifies(message(id, version, municipality, files), sig)) {
      throw new Refused(RefusalCode.PUBLISHER_SIGNATURE, id, version, municipality);
    }
  }

  private void over(Map<String, String> there) throws Refused {
    Map<String, String> differing = new TreeMap<>(there);
    differing.entrySet().removeAll(files.entrySet());
    files.forEach(
        (path, hash) -> {
          if (!there.containsKey(path)) {
            differing.put(path, hash);
          }
        });
    if (!differing.isEmpty()) {
      throw new Refused(
          RefusalCode.PUBLISHER_CONTENT, id, version, differing.keySet().iterator().next());
    }
  }

  private static Map<String, String> hashes(Map<String, byte[]> contents) {
    Map<String, String> files = new TreeMap<>();
    contents.forEach(
        (path, content) -> {
          if (!path.equals(FILE)) {
            files.put(path, Hashes.sha256(content));
          }
        });
    return files;
  }

  private static byte[] message(
      String id, String version, String municipality, Map<String, String> files) {
    return CanonicalJson.write(manifest(id, version, municipality, files));
  }

  /** Its kind is part of what is signed, so that it cannot pass as metadata nor the other way. */
  private static Map<String, @Nullable Object> manifest(
      String id, String version, String municipality, Map<String, String> files) {
    Map<String, @Nullable Object> manifest = new LinkedHashMap<>();
    manifest.put("_type", TYPE);
    manifest.put("id", id);
    manifest.put("version", version);
    manifest.put("municipality", municipality);
    manifest.put("files", files);
    return manifest;
  }
}
