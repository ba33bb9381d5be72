package jp.yui.scenario.yaml;

import java.util.Optional;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problems;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in a clerk's words why a file is no YAML. */
final class YamlFault {
  private YamlFault() {}

  static void note(YamlEngineException broken, SourceText source, Problems problems) {
    if (broken instanceof MarkedYamlEngineException marked) {
      Position at =
          marked
              .getProblemMark()
              .or(marked::getContextMark)
              .map(m -> new Position(source.file(), m.getLine() + 1, m.getColumn() + 1))
              .orElse(Position.of(source.file()));
      Position opened =
          Optional.ofNullable(marked.getContext())
              .flatMap(c -> marked.getContextMark())
              .map(m -> new Position(source.file(), m.getLine() + 1, m.getColumn() + 1))
              .orElse(at);
      problems.error(at, code(marked), opened.line());
    } else if (broken instanceof ReaderException reader) {
      problems.error(
          source.at(reader.getPosition()),
          "yaml-character",
          String.format("U+%04X", reader.getCodePoint()));
    } else {
      problems.error(Position.of(source.file()), "yaml-syntax", 1);
    }
  }

  /** Which of our messages says what the parser's words mean. */
  private static String code(MarkedYamlEngineException fault) {
    String context = String.valueOf(fault.getContext());
    String problem = fault.getProblem();
    if (problem.contains("'\\t(TAB)'") || problem.contains("\\t")) {
      return "yaml-tab";
    }
    if (context.contains("quoted scalar")) {
      return "yaml-quote";
    }
    if (context.contains("flow sequence")) {
      return "yaml-bracket";
    }
    if (context.contains("flow mapping")) {
      return "yaml-brace";
    }
    if (problem.contains("could not find expected ':'")) {
      return "yaml-colon-missing";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "yaml-colon";
    }
    if (context.contains("block mapping") || context.contains("block collection")) {
      return "yaml-indent";
    }
    return "yaml-syntax";
  }
}
