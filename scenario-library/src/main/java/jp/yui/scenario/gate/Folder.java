package jp.yui.scenario.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Problems;

/**
 * A scenario's folder as it is to be shared.
 *
 * @param files all of them by their paths inside the folder, samples among them
 * @param problems files that do not belong there
 */
public record Folder(SortedMap<String, byte[]> files, List<Problem> problems) {
  private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

  public static Folder read(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Problems problems = new Problems();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (Contents.keeps(path) || path.startsWith(Contents.SAMPLES)) {
          files.put(path, Files.readAllBytes(file));
        } else if (path.equals(Contents.SETTINGS)) {
          problems.error(Position.of(path), "gate-settings");
        } else if (!LITTER.contains(String.valueOf(file.getFileName()))) {
          problems.error(Position.of(path), "gate-unknown");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Folder(files, problems.list());
  }
}
