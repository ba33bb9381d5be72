package jp.yui.packaging;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/** The part of the JDK that the agent needs, for the platform that it is made on. */
final class TrimmedRuntime {
  /**
   * What is needed. The second half is found by name at run time, so that no tool sees it: Japanese
   * texts, the encodings of Japanese files, elliptic curves, zip files as folders, TLS names.
   */
  static final List<String> MODULES =
      List.of(
          "java.base",
          "java.compiler",
          "java.desktop",
          "java.instrument",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.prefs",
          "java.rmi",
          "java.scripting",
          "java.sql",
          "java.sql.rowset",
          "java.transaction.xa",
          "java.xml",
          "jdk.httpserver",
          "jdk.jfr",
          "jdk.management",
          "jdk.net",
          "jdk.unsupported",
          "java.security.jgss",
          "java.security.sasl",
          "jdk.charsets",
          "jdk.crypto.ec",
          "jdk.localedata",
          "jdk.zipfs");

  private TrimmedRuntime() {}

  static void make(Tree tree, AgentJars agent) throws IOException, InterruptedException {
    nothingMissing(agent);
    Program.tool(
        "jlink",
        List.of(
            "--add-modules",
            String.join(",", MODULES),
            "--include-locales=ja,en",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-6",
            "--generate-cds-archive",
            "--output",
            tree.at("runtime").toString()));
  }

  /** A library that came with an update may need a module more. */
  private static void nothingMissing(AgentJars agent) throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--ignore-missing-deps",
                "--print-module-deps",
                "--multi-release",
                String.valueOf(Runtime.version().feature())));
    arguments.add(agent.tree().at(AgentJars.MAIN).toString());
    agent.libraries().forEach(jar -> arguments.add(jar.toString()));
    String last = Program.tool("jdeps", arguments).lines().reduce("", (first, line) -> line);
    TreeSet<String> missing = new TreeSet<>(Arrays.asList(last.strip().split(",")));
    MODULES.forEach(missing::remove);
    if (!missing.isEmpty()) {
      throw new Refusal("module-missing", String.join(", ", missing));
    }
  }

  /** What the JDK says of itself: JAVA_RUNTIME_VERSION, IMPLEMENTOR, … */
  static Properties release(Tree tree) throws IOException {
    Properties release = new Properties();
    release.load(new StringReader(Files.readString(tree.at("runtime/release"))));
    release.replaceAll((key, value) -> value.toString().replace("\"", ""));
    Path jdk = Path.of(System.getProperty("java.home"), "release");
    if (Files.isReadable(jdk)) {
      Properties whole = new Properties();
      whole.load(new StringReader(Files.readString(jdk)));
      whole.forEach((key, value) -> release.putIfAbsent(key, value.toString().replace("\"", "")));
    }
    return release;
  }
}
