package jp.yui.agent.intake.csv;

import java.util.List;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.source.JoinPattern.Piece;
import jp.yui.agent.intake.source.RowShape;

/**
 * Which column of one file is which item.
 *
 * @param width cells that every line must have; for a file without header, at least
 * @param exact whether more cells than {@code width} are a problem
 * @param recipes how each slot of the shape is made, in the same order
 * @param problems why its records cannot be trusted
 */
record Layout(
    RowShape shape,
    int width,
    boolean exact,
    List<Recipe> recipes,
    List<SourceProblem> problems,
    List<SourceProblem> warnings) {

  /**
   * How the text of a slot is made of cells.
   *
   * @param columns from 0
   * @param pieces empty: the one cell as it is; otherwise numbers of {@code columns} and literals
   */
  record Recipe(int[] columns, List<Piece> pieces) {}
}
