package jp.yui.agent.intake.csv;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.scenario.model.CsvForm;

/** The columns of a file without header, which a form calls "1", "2", ... */
final class CsvColumnNumbers {

  private CsvColumnNumbers() {}

  static int highest(CsvForm form) {
    return Stream.concat(
            form.columns().keySet().stream(),
            form.head().joins().values().stream().flatMap(join -> join.of().stream()))
        .filter(name -> name.matches("[1-9][0-9]{0,3}"))
        .mapToInt(Integer::parseInt)
        .max()
        .orElse(0);
  }

  static List<String> upTo(int width) {
    return IntStream.rangeClosed(1, width).mapToObj(String::valueOf).toList();
  }
}
