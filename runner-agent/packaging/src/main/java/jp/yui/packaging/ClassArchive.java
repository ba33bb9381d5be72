package jp.yui.packaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The agent's classes as they are after they were loaded, which makes every start quicker: from JDK
 * 25 on. No two of them are alike, even of the same classes.
 */
final class ClassArchive {
  static final String FILE = "lib/yui.aot";
  private static final int FIRST = 25;

  private ClassArchive() {}

  /** Makes it by a training run; false where the JDK is too old. */
  static boolean make(Tree tree, List<String> options) throws IOException, InterruptedException {
    if (Runtime.version().feature() < FIRST) {
      return false;
    }
    List<String> command = new ArrayList<>();
    command.add(Program.java(tree.at("runtime")));
    command.add("-XX:AOTCacheOutput=" + tree.at(FILE));
    command.addAll(options);
    command.add("-Dyui.library=" + tree.at("scenarios"));
    // Absolute: the archive is told by the paths below the folder that all jars have in common.
    command.addAll(List.of("-cp", tree.at(AgentJars.MAIN).toString(), "jp.yui.agent.cli.Yui"));
    command.add("check");
    try (DirectoryStream<Path> procedures = Files.newDirectoryStream(tree.at("scenarios"))) {
      for (Path procedure : procedures) {
        try (DirectoryStream<Path> scenarios = Files.newDirectoryStream(procedure)) {
          scenarios.forEach(scenario -> command.add(scenario.toString()));
        }
      }
    }
    Program.run(command);
    if (!Files.exists(tree.at(FILE))) {
      throw new Refusal("no-archive");
    }
    return true;
  }
}
