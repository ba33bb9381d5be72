package jp.yui.packaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The agent as it was built: one thin jar, and in {@code lib/} what it needs. */
record AgentJars(Tree tree) {
  static final String MAIN = "runner-agent.jar";

  /** Unpacks Spring Boot's jar into the package, without the tool that unpacks. */
  static AgentJars unpack(Path bootJar, Tree tree) throws IOException, InterruptedException {
    Program.run(
        List.of(
            Program.java(Path.of(System.getProperty("java.home"))),
            "-Djarmode=tools",
            "-jar",
            bootJar.toString(),
            "extract",
            "--force",
            "--destination",
            tree.root().toString(),
            "--application-filename",
            MAIN));
    try (DirectoryStream<Path> tools =
        Files.newDirectoryStream(tree.at("lib"), "spring-boot-jarmode-tools-*.jar")) {
      for (Path tool : tools) {
        Files.delete(tool);
      }
    }
    return new AgentJars(tree);
  }

  /** As the build wrote it into the jar. */
  String version() throws IOException {
    try (JarFile jar = new JarFile(tree.at(MAIN).toFile())) {
      Manifest manifest = jar.getManifest();
      String version =
          manifest == null ? null : manifest.getMainAttributes().getValue("Implementation-Version");
      if (version == null) {
        throw new Refusal("no-version", MAIN);
      }
      return version;
    }
  }

  /** What is in {@code lib/}, by name. */
  List<Path> libraries() throws IOException {
    List<Path> jars = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(tree.at("lib"), "*.jar")) {
      found.forEach(jars::add);
    }
    return jars.stream().sorted().toList();
  }
}
