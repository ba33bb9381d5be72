package jp.yui.platform.catalogue;

import java.util.List;
import jp.yui.scenario.problem.Problem;

/** What became of a bundle that somebody wanted filed. */
public sealed interface Filing {
  /**
   * It is a version now.
   *
   * @param warnings what should be looked at again
   */
  record Filed(Version version, List<Problem> warnings) implements Filing {
    public Filed {
      warnings = List.copyOf(warnings);
    }
  }

  /** The library found errors; nothing was filed. */
  record Faulty(List<Problem> problems) implements Filing {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }

  /** That version is there already; versions do not change. */
  record Known(String scenario, String version) implements Filing {}

  /** The scenario belongs to another member. */
  record Foreign(String scenario) implements Filing {}
}
