package jp.yui.agent.schedule.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yui.agent.home.Home;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.LayerFiles;

/**
 * The jobs of a home as its files have them now.
 *
 * @param jobs those whose files are right, by their names
 * @param problems all that is wrong with the others
 */
public record Jobs(Map<String, Job> jobs, List<Problem> problems) {
  /** The folder of the files, in the home. */
  public static final String FOLDER = "jobs";

  /** Reads them all. A file with an error keeps no other from being read. */
  public static Jobs read(Home home) {
    Map<String, Job> jobs = new LinkedHashMap<>();
    List<Problem> all = new ArrayList<>();
    for (Path file : files(home)) {
      Problems problems = new Problems();
      read(file, home.root(), problems).ifPresent(job -> jobs.put(job.name(), job));
      all.addAll(problems.list());
    }
    return new Jobs(Map.copyOf(jobs), List.copyOf(all));
  }

  static Optional<Job> read(Path file, Path home, Problems problems) {
    return new LayerFiles(problems)
        .yaml(file)
        .map(root -> new JobReader(home, problems).job(root, file))
        .filter(job -> !problems.hasErrors());
  }

  private static List<Path> files(Home home) {
    Path folder = home.root().resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
