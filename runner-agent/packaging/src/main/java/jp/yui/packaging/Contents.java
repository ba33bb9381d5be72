package jp.yui.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts everything into the folder that becomes the package, but for checksums and signature. */
final class Contents {
  private static final List<String> GUIDES =
      List.of("install.md", "agent-home.md", "commands.md", "schedule.md", "screens.md");

  private static final String OWN = "runner-agent/packaging/src/main/package/";

  private final Path project;
  private final Tree tree;

  Contents(Path project, Tree tree) {
    this.project = project;
    this.tree = tree;
  }

  /**
   * Does it.
   *
   * @param fonts where they are; null for those of the machine
   * @param archive whether to make the archive of classes
   * @return the agent's version
   */
  String put(Path bootJar, Path bom, @Nullable Path fonts, boolean archive)
      throws IOException, InterruptedException {
    AgentJars agent = AgentJars.unpack(bootJar, tree);
    TrimmedRuntime.make(tree, agent);
    tree.take(project.resolve("scenario-library/scenarios"), "scenarios");
    own();
    Fonts taken = Fonts.take(fonts, project.resolve(OWN + "fonts/fonts.conf"), tree);
    Bom.write(bom, agent, taken);
    tree.write(JavaOptions.FILE, String.join("\n", JavaOptions.list()) + "\n");
    tree.setTimes();
    boolean archived = archive && ClassArchive.make(tree, JavaOptions.list());
    describe(agent.version(), taken, archived);
    return agent.version();
  }

  private void own() throws IOException {
    for (String name : List.of("yui", "yui.cmd")) {
      tree.take(project.resolve(OWN + name), name);
    }
    for (String part : List.of("say.sh", "browser.sh")) {
      tree.take(project.resolve("launcher").resolve(part), "launcher/" + part);
    }
    tree.take(project.resolve(OWN + "examples"), "examples");
    // Windows' own tools read a task's file in this encoding everywhere.
    String task = "examples/windows/yui-agent.xml";
    tree.write(
        task, ("\uFEFF" + Files.readString(tree.at(task))).getBytes(StandardCharsets.UTF_16LE));
    for (String guide : GUIDES) {
      tree.take(project.resolve("docs").resolve(guide), "docs/" + guide);
    }
    tree.take(project.resolve("LICENSE"), "LICENSE");
  }

  private void describe(String version, Fonts fonts, boolean archived) throws IOException {
    Map<String, String> says = new TreeMap<>();
    says.put("version", version);
    says.put("platform", Platform.here().toString());
    says.put(
        "runtime", TrimmedRuntime.release(tree).getProperty("JAVA_RUNTIME_VERSION", "unknown"));
    says.put("fonts", fonts.named().orElse("none"));
    says.put("class-archive", archived ? ClassArchive.FILE : "none");
    StringBuilder lines = new StringBuilder();
    says.forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
    tree.write("package.properties", lines.toString());
  }
}
