package jp.yui.agent.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.yui.scenario.gate.Folder;
import jp.yui.scenario.gate.Gate;
import jp.yui.scenario.gate.Tests;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.validation.ScenarioFolder;

/** All that the platform will ask of a folder, asked here. */
final class FolderCheck {
  private FolderCheck() {}

  static List<Problem> of(Path folder, Folder content) {
    List<Problem> all =
        new ArrayList<>(
            ScenarioFolder.read(folder).problems().stream()
                // Where it lies on this machine is of no interest to others.
                .filter(problem -> !problem.code().equals("id-folder"))
                .toList());
    content.problems().forEach(problem -> all.add(in(folder, problem)));
    Gate.look(content.files()).forEach(problem -> all.add(in(folder, problem)));
    Tests.untested(content.files()).forEach(problem -> all.add(in(folder, problem)));
    return all.stream().sorted(Comparator.comparing(Problem::position)).toList();
  }

  private static Problem in(Path folder, Problem problem) {
    Position at = problem.position();
    return new Problem(
        problem.code(),
        problem.severity(),
        new Position(folder.resolve(at.file()).toString(), at.line(), at.column()),
        problem.message(),
        problem.remedy(),
        problem.snippet());
  }
}
