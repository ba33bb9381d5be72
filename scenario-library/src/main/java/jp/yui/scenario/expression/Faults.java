package jp.yui.scenario.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.yui.scenario.model.Value;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;

/** Collects what is wrong with one expression. Places are counted in code points from 0. */
final class Faults {
  private final Value.Expression expression;
  private final Catalogue texts;
  private final int[] source;
  private final List<Problem> found = new ArrayList<>();

  Faults(Value.Expression expression, Catalogue texts) {
    this.expression = expression;
    this.texts = texts;
    this.source = expression.source().codePoints().toArray();
  }

  Catalogue texts() {
    return texts;
  }

  /** The expression as it was written. */
  int[] source() {
    return source;
  }

  void add(int place, String code, Object... details) {
    addWithRemedy(place, code, texts.message(code + ".remedy", details), details);
  }

  void addWithRemedy(int place, String code, String remedy, Object... details) {
    Position at = position(Math.max(0, Math.min(place, source.length)));
    found.add(new Problem(code, Severity.ERROR, at, texts.message(code, details), remedy, ""));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Problem> list() {
    return found.stream().distinct().sorted(Comparator.comparing(Problem::position)).toList();
  }

  int place(CelSourceLocation location) {
    int place = location.getColumn();
    for (int line = 1, i = 0; line < location.getLine() && i < source.length; i++) {
      place++;
      line += source[i] == '\n' ? 1 : 0;
    }
    return place;
  }

  static int place(CelAbstractSyntaxTree tree, CelExpr node) {
    return Optional.ofNullable(tree.getSource().getPositionsMap().get(node.id())).orElse(0);
  }

  /** The name (with hyphens) that stands at this place, or directly before it. */
  String nameAt(int place) {
    int start = place;
    if (start >= source.length || !isPart(start)) {
      while (start > 0 && isPart(start - 1)) {
        start--;
      }
    }
    int end = start;
    while (end < source.length && isPart(end)) {
      end++;
    }
    return new String(source, start, end - start);
  }

  private boolean isPart(int i) {
    return source[i] == '-' || HyphenNames.isNamePart(source[i]);
  }

  /** In a text of several lines each line begins below the first. */
  private Position position(int place) {
    Position first = expression.at();
    int line = 0;
    int column = 0;
    for (int i = 0; i < place; i++) {
      line += source[i] == '\n' ? 1 : 0;
      column = source[i] == '\n' ? 0 : column + 1;
    }
    return new Position(first.file(), first.line() + line, first.column() + column);
  }
}
