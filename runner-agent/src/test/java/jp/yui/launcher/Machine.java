package jp.yui.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A make-believe machine in a folder: only what is put there is found, and programs write down what
 * they were asked to do. The launcher itself is the real one.
 */
final class Machine {
  /** What the launcher may count on everywhere. */
  private static final List<String> BASICS =
      List.of(
          "sh",
          "cat",
          "dirname",
          "env",
          "find",
          "head",
          "mkdir",
          "mv",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "tail",
          "locale");

  /** Exit status, standard output and standard error of a command. */
  record Outcome(int status, String out, String err) {}

  private final Path folder;
  final Path project;
  final Path bin;
  private final Map<String, String> environment = new LinkedHashMap<>();

  Machine(Path folder) throws IOException {
    this.folder = folder;
    this.project = Files.createDirectories(folder.resolve("結 と 空白"));
    this.bin = Files.createDirectories(folder.resolve("bin"));
    for (String program : BASICS) {
      program(program, "exec " + real(program) + " \"$@\"");
    }
    program("id", "echo 1000");
    copyLauncher();
    set("HOME", Files.createDirectories(folder.resolve("home")).toString());
    set("YUI_TEST_ROOT", folder.toString());
    set("PATH", bin.toString());
    set("LC_ALL", "C.UTF-8");
  }

  void set(String name, String value) {
    environment.put(name, value);
  }

  Path home() {
    return folder.resolve("home");
  }

  /** Notes of one program, one line a call. */
  String notes(String program) throws IOException {
    Path notes = folder.resolve(program + ".notes");
    return Files.exists(notes) ? Files.readString(notes) : "";
  }

  /** A shell script on the search path. */
  void program(String name, String script) throws IOException {
    executable(bin.resolve(name), script);
  }

  /** A program that only notes its arguments. */
  void noting(String name, String andThen) throws IOException {
    program(name, "echo \"$*\" >>'" + folder.resolve(name + ".notes") + "'\n" + andThen);
  }

  /** A JDK that says how it was started instead of starting anything. */
  Path jdk(String place, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(place));
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    executable(home.resolve("bin/javac"), "");
    executable(
        home.resolve("bin/java"),
        """
        case "$*" in
          *jarmode=tools*) mkdir -p "$6"; echo jar >"$6/runner-agent.jar"; exit ;;
          *AOTCacheOutput*|*ArchiveClassesAtExit*) exit ;;
        esac
        echo "java of %s, SE_OFFLINE=$SE_OFFLINE, LC_ALL=$LC_ALL, practice=${YUI_PRACTICE_JAR-none}"
        while [ "$1" != jp.yui.agent.cli.Yui ]; do shift; done
        shift
        for word; do echo "<$word>"; done
        """
            .formatted(home.getFileName()));
    return home;
  }

  /** Maven that makes an empty jar of each module. */
  void maven(String version) throws IOException {
    noting(
        "mvn",
        """
        [ "$1" != -v ] || { echo "Apache Maven %s (x)"; exit; }
        for module in runner-agent runner-agent/practice-core platform; do
          mkdir -p '%s'/$module/target
          : >'%s'/$module/target/${module##*/}-1.jar
        done
        """
            .formatted(version, project, project));
  }

  Outcome yui(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", project.resolve("yui").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int status = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Outcome(status, Files.readString(out), Files.readString(err));
  }

  private void copyLauncher() throws IOException {
    Path root = Path.of("..").toAbsolutePath().normalize();
    Files.createDirectories(project.resolve("launcher"));
    Files.copy(root.resolve("yui"), project.resolve("yui"));
    try (Stream<Path> parts = Files.list(root.resolve("launcher"))) {
      for (Path part : parts.toList()) {
        Files.copy(part, project.resolve("launcher").resolve(part.getFileName()));
      }
    }
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    for (String module :
        List.of("scenario-library", "runner-agent", "runner-agent/practice-core", "platform")) {
      Files.createDirectories(project.resolve(module + "/src/main"));
      Files.writeString(project.resolve(module + "/pom.xml"), "<project/>");
    }
  }

  private static void executable(Path file, String script) throws IOException {
    Files.write(file, ("#!/bin/sh\n" + script + "\n").getBytes(StandardCharsets.UTF_8));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path real(String program) {
    return Stream.of("/usr/bin/", "/bin/")
        .map(place -> Path.of(place + program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("this machine has no " + program));
  }
}
