package jp.yui.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the package is made of, as CycloneDX: what Maven says of the agent's libraries, kept to
 * those that are really there and matched by their hashes, with the runtime and the fonts.
 */
final class Bom {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ObjectNode bom;
  private final Tree tree;
  private final Licences licences;
  private final Set<String> kept = new HashSet<>();

  private Bom(ObjectNode bom, Tree tree) {
    this.bom = bom;
    this.tree = tree;
    this.licences = new Licences(tree);
  }

  /** Writes {@code sbom.cdx.json}, and the licences that it names. */
  static void write(Path mavens, AgentJars agent, Fonts fonts) throws IOException {
    Bom bom = new Bom((ObjectNode) JSON.readTree(Files.readString(mavens)), agent.tree());
    bom.agent(agent);
    bom.libraries(agent.libraries());
    bom.runtime(TrimmedRuntime.release(agent.tree()));
    bom.fonts(fonts);
    bom.save();
  }

  private void agent(AgentJars agent) throws IOException {
    ObjectNode metadata = (ObjectNode) bom.get("metadata");
    metadata.remove("tools");
    ObjectNode itself = (ObjectNode) metadata.get("component");
    itself.put("version", agent.version());
    licences(itself);
    file(itself, AgentJars.MAIN);
    kept.add(itself.get("bom-ref").asString());
  }

  private void libraries(List<Path> jars) throws IOException {
    Map<String, ObjectNode> known = new HashMap<>();
    for (JsonNode component : bom.get("components")) {
      for (JsonNode hash : component.path("hashes")) {
        if (hash.get("alg").asString().equals("SHA-256")) {
          known.put(hash.get("content").asString(), (ObjectNode) component);
        }
      }
    }
    ArrayNode there = JSON.createArrayNode();
    for (Path jar : jars) {
      ObjectNode component = known.get(Checksums.sha256(jar));
      if (component == null) {
        throw new Refusal("not-in-bom", jar.getFileName());
      }
      licences.jar(jar, component.get("version").asString(), names(component), licences(component));
      file(component, "lib/" + jar.getFileName());
      kept.add(component.get("bom-ref").asString());
      there.add(component);
    }
    licences.writeIndex();
    bom.set("components", there);
  }

  private void runtime(Properties release) {
    ObjectNode runtime = ((ArrayNode) bom.get("components")).addObject();
    runtime.put("type", "platform").put("bom-ref", "runtime");
    runtime.put("publisher", release.getProperty("IMPLEMENTOR", "OpenJDK"));
    runtime.put("name", "OpenJDK").put("version", release.getProperty("JAVA_RUNTIME_VERSION", ""));
    runtime
        .putArray("licenses")
        .addObject()
        .put("expression", "GPL-2.0-only WITH Classpath-exception-2.0");
    property(runtime, "yui:files", "runtime/");
    property(runtime, "yui:modules", String.join(" ", TrimmedRuntime.MODULES));
    kept.add("runtime");
  }

  private void fonts(Fonts fonts) throws IOException {
    for (String name : fonts.files()) {
      ObjectNode font = ((ArrayNode) bom.get("components")).addObject();
      font.put("type", "file")
          .put("bom-ref", name)
          .put("name", name.substring(name.indexOf('/') + 1));
      if (name.contains("/ipa")) {
        font.putArray("licenses").addObject().putObject("license").put("id", "IPA");
      }
      file(font, name);
      kept.add(name);
    }
  }

  private void save() throws IOException {
    ArrayNode dependencies = JSON.createArrayNode();
    for (JsonNode from : bom.get("dependencies")) {
      if (kept.contains(from.get("ref").asString())) {
        ObjectNode still = dependencies.addObject().put("ref", from.get("ref").asString());
        ArrayNode on = still.putArray("dependsOn");
        from.path("dependsOn").forEach(to -> reachable(to.asString(), new HashSet<>(), on));
      }
    }
    bom.set("dependencies", dependencies);
    bom.remove("serialNumber");
    // By its content: the same package has the same number.
    byte[] content = JSON.writeValueAsBytes(bom);
    bom.put("serialNumber", "urn:uuid:" + UUID.nameUUIDFromBytes(content));
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bom);
    tree.write("sbom.cdx.json", text.replace("\r\n", "\n") + "\n");
  }

  /** What stands in the way without being a file (a starter) is passed through. */
  private void reachable(String ref, Set<String> seen, ArrayNode into) {
    if (!seen.add(ref)) {
      return;
    }
    if (kept.contains(ref)) {
      for (JsonNode already : into) {
        if (already.asString().equals(ref)) {
          return;
        }
      }
      into.add(ref);
      return;
    }
    for (JsonNode from : bom.get("dependencies")) {
      if (from.get("ref").asString().equals(ref)) {
        from.path("dependsOn").forEach(to -> reachable(to.asString(), seen, into));
      }
    }
  }

  private static List<String> names(ObjectNode component) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : component.path("licenses")) {
      names.add(each.has("expression") ? each.get("expression").asString() : name(each));
    }
    return names;
  }

  /** Moves the texts from the list to the folder; the names whose text there was. */
  private List<String> licences(ObjectNode component) throws IOException {
    List<String> moved = new ArrayList<>();
    for (JsonNode each : component.path("licenses")) {
      JsonNode text = each.path("license").path("text").path("content");
      if (text.isString()) {
        byte[] decoded = Base64.getMimeDecoder().decode(text.asString());
        licences.text(
            name(each),
            new String(decoded, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .getBytes(StandardCharsets.UTF_8));
        ((ObjectNode) each.get("license")).remove("text");
        moved.add(name(each));
      }
    }
    return moved;
  }

  private static String name(JsonNode licence) {
    JsonNode named = licence.path("license");
    return named.has("id") ? named.get("id").asString() : named.path("name").asString("?");
  }

  private void file(ObjectNode component, String name) throws IOException {
    component
        .putArray("hashes")
        .addObject()
        .put("alg", "SHA-256")
        .put("content", Checksums.sha256(tree.at(name)));
    property(component, "yui:file", name);
  }

  private static void property(ObjectNode component, String name, String value) {
    ArrayNode properties =
        component.has("properties")
            ? (ArrayNode) component.get("properties")
            : component.putArray("properties");
    properties.addObject().put("name", name).put("value", value);
  }
}
