package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A terminal that has nothing but what every Linux has, a browser with its driver, and the package.
 */
final class Installed {
  private static final List<String> BASICS = List.of("dirname", "readlink", "locale", "ps");
  private static final Set<String> BROWSERS =
      Set.of(
          "chromium",
          "chromedriver",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "msedgedriver");

  private final Path folder;
  private final Path program;

  private Installed(Path folder, Path program) {
    this.folder = folder;
    this.program = program;
  }

  /** Unpacks it, with the rights that the zip gives. */
  static Installed unpack(Path zip, Path folder) throws IOException {
    Path place = Files.createDirectories(folder.resolve("置き場 と 空白"));
    try (FileSystem inside =
            FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true));
        Stream<Path> all = Files.walk(inside.getPath("/"))) {
      for (Path from : all.filter(Files::isRegularFile).toList()) {
        Path to = place.resolve(from.toString().substring(1));
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
      }
    }
    Path bin = Files.createDirectories(folder.resolve("bin"));
    for (String name : BASICS) {
      offer(bin, name);
    }
    for (String name : BROWSERS) {
      if (Files.exists(Path.of("/usr/bin", name))) {
        offer(bin, name);
      }
    }
    try (Stream<Path> tops = Files.list(place)) {
      List<Path> one = tops.toList();
      assertThat(one).hasSize(1);
      return new Installed(folder, one.getFirst());
    }
  }

  private static void offer(Path bin, String name) throws IOException {
    Path real = Path.of("/usr/bin", name);
    Path script = bin.resolve(name);
    Files.writeString(
        script, "#!/bin/sh\nexec " + (Files.exists(real) ? real : "/bin/" + name) + " \"$@\"\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Path program() {
    return program;
  }

  /** Gives a command, from another folder, with no Java and no Maven to be found. */
  Town.Done yui(String... words) throws IOException, InterruptedException {
    Process process = start(words);
    try (InputStream said = process.getInputStream()) {
      String out = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      return new Town.Done(process.waitFor(), out);
    }
  }

  Process start(String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.resolve("yui").toString()));
    command.addAll(List.of(words));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", folder.resolve("bin").toString());
    environment.put("HOME", Files.createDirectories(folder.resolve("user")).toString());
    environment.put("YUI_SECRET_OPERATOR", Practice.OPERATOR);
    environment.put("YUI_SECRET_PASSWORD", Practice.PASSWORD);
    return builder.start();
  }
}
