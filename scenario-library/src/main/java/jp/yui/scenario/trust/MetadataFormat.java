package jp.yui.scenario.trust;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The four kinds of metadata between their trees and what they say. */
final class MetadataFormat {
  static final String SPECIFICATION = "1.0.34";
  private static final List<String> NEEDED =
      List.of(Roles.ROOT, Roles.TARGETS, Roles.SNAPSHOT, Roles.TIMESTAMP);

  private MetadataFormat() {}

  /** What kind of file it says that it is. */
  static String type(Map<String, @Nullable Object> signed) {
    return new Fields(signed).text("_type");
  }

  /**
   * What a file says.
   *
   * @param role the role whose file it is: for delegations their name
   * @throws Malformed if it is not of its form, or of a specification that is unknown here
   */
  static Metadata read(Map<String, @Nullable Object> signed, String role) {
    Fields fields = new Fields(signed);
    if (!fields.text("spec_version").matches("1\\.\\d{1,4}(\\.\\d{1,4})?")) {
      throw new Malformed("unknown spec_version");
    }
    long version = fields.positive("version");
    Instant expires = instant(fields.text("expires"));
    return switch (fields.text("_type")) {
      case Roles.ROOT -> root(fields, version, expires);
      case Roles.TIMESTAMP -> new Timestamp(version, expires, meta(fields, "snapshot.json"));
      case Roles.SNAPSHOT -> snapshot(fields, version, expires);
      case Roles.TARGETS -> targets(fields, version, expires, role);
      default -> throw new Malformed("unknown _type");
    };
  }

  static Map<String, @Nullable Object> write(Metadata metadata) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    switch (metadata) {
      case Root root -> {
        fields.put("_type", Roles.ROOT);
        fields.put("consistent_snapshot", root.consistentSnapshot());
        fields.put("keys", keys(root.keys()));
        Map<String, Object> roles = new LinkedHashMap<>();
        root.roles().forEach((name, holders) -> roles.put(name, holders(holders)));
        fields.put("roles", roles);
      }
      case Timestamp timestamp -> {
        fields.put("_type", Roles.TIMESTAMP);
        fields.put("meta", Map.of("snapshot.json", timestamp.snapshot().write()));
      }
      case Snapshot snapshot -> {
        fields.put("_type", Roles.SNAPSHOT);
        Map<String, Object> files = new LinkedHashMap<>();
        snapshot.files().forEach((name, file) -> files.put(name, file.write()));
        fields.put("meta", files);
      }
      case Targets targets -> {
        fields.put("_type", Roles.TARGETS);
        if (!targets.delegations().isEmpty()) {
          fields.put(
              "delegations",
              Map.of(
                  "keys", keys(targets.keys()),
                  "roles", targets.delegations().stream().map(Delegation::write).toList()));
        }
        Map<String, Object> files = new LinkedHashMap<>();
        targets.files().forEach((path, file) -> files.put(path, file.write()));
        fields.put("targets", files);
      }
    }
    fields.put("expires", metadata.expires().truncatedTo(ChronoUnit.SECONDS).toString());
    fields.put("spec_version", SPECIFICATION);
    fields.put("version", metadata.version());
    return fields;
  }

  private static Root root(Fields fields, long version, Instant expires) {
    Map<String, Key> keys = readKeys(fields.object("keys"));
    Map<String, Holders> roles = new LinkedHashMap<>();
    fields.object("roles").objects().forEach((name, role) -> roles.put(name, Holders.read(role)));
    if (!roles.keySet().containsAll(NEEDED)) {
      throw new Malformed("a role is missing");
    }
    return new Root(version, expires, fields.truth("consistent_snapshot"), keys, roles);
  }

  private static Snapshot snapshot(Fields fields, long version, Instant expires) {
    meta(fields, "targets.json");
    Map<String, MetaFile> files = new LinkedHashMap<>();
    fields.object("meta").objects().forEach((name, file) -> files.put(name, MetaFile.read(file)));
    return new Snapshot(version, expires, files);
  }

  private static Targets targets(Fields fields, long version, Instant expires, String role) {
    Map<String, TargetFile> files = new LinkedHashMap<>();
    fields
        .object("targets")
        .objects()
        .forEach((path, file) -> files.put(path, TargetFile.read(path, file, role)));
    if (!fields.has("delegations")) {
      return new Targets(version, expires, files, Map.of(), List.of());
    }
    Fields delegations = fields.object("delegations");
    List<Delegation> roles = new ArrayList<>();
    for (Object delegation : delegations.list("roles")) {
      roles.add(Delegation.read(Fields.of(delegation)));
    }
    if (roles.stream().map(Delegation::name).distinct().count() != roles.size()) {
      throw new Malformed("a delegation stands twice");
    }
    return new Targets(version, expires, files, readKeys(delegations.object("keys")), roles);
  }

  private static MetaFile meta(Fields fields, String name) {
    return MetaFile.read(fields.object("meta").object(name));
  }

  private static Map<String, Key> readKeys(Fields fields) {
    Map<String, Key> keys = new LinkedHashMap<>();
    fields
        .objects()
        .forEach(
            (id, tree) -> {
              Key key = Key.read(tree);
              if (!key.answersTo(id)) {
                throw new Malformed("a key goes by a wrong id");
              }
              keys.put(id, key);
            });
    return keys;
  }

  private static Map<String, Object> keys(Map<String, Key> keys) {
    Map<String, Object> trees = new LinkedHashMap<>();
    keys.forEach((id, key) -> trees.put(id, key.fields()));
    return trees;
  }

  private static Map<String, Object> holders(Holders holders) {
    return Map.of("keyids", List.copyOf(holders.keyids()), "threshold", (long) holders.threshold());
  }

  private static Instant instant(String text) {
    try {
      if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
        return Instant.parse(text);
      }
    } catch (DateTimeParseException e) {
      // Said below.
    }
    throw new Malformed("\"expires\" is no instant");
  }
}
