package jp.yui.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other programs that take part in making a package. */
final class Program {
  private Program() {}

  /** A tool of the JDK that this runs on; its output. */
  static String tool(String name, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(program(Path.of(System.getProperty("java.home")), name));
    command.addAll(arguments);
    return run(command);
  }

  /** A process; its output. */
  static String run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    // Options from outside would get into what is made.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new Refusal("program-failed", command.getFirst(), said);
    }
    return said;
  }

  /** The java of a JDK or a runtime. */
  static String java(Path home) {
    return program(home, "java");
  }

  private static String program(Path home, String name) {
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    Path program = home.resolve("bin").resolve(windows ? name + ".exe" : name);
    if (!Files.isExecutable(program)) {
      throw new Refusal("no-tool", program);
    }
    return program.toString();
  }
}
