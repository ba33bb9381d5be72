package jp.yui.agent.cli;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import jp.yui.scenario.exchange.Report;
import jp.yui.scenario.exchange.Word;

/**
 * What leaves, in words, component by component: a record that gets one more shows it here, or has
 * no word for it and fails.
 */
final class ToldWords {
  private final StringBuilder out = new StringBuilder();

  String of(Report report) {
    parts(report, "");
    return out.toString();
  }

  private void parts(Record record, String indent) {
    String name = record.getClass().getSimpleName();
    out.append(indent).append(Yui.TEXTS.say("told." + name)).append('\n');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String label = Yui.TEXTS.say("told." + name + "." + component.getName());
      part(label, value(record, component), indent + "  ");
    }
  }

  private void part(String label, Object value, String indent) {
    if (value instanceof List<?> list) {
      out.append(indent).append(Yui.TEXTS.say("told.list", label, list.size())).append('\n');
      list.forEach(one -> parts((Record) one, indent + "  "));
    } else {
      out.append(indent).append(Yui.TEXTS.say("told.field", label, word(value))).append('\n');
    }
  }

  private static String word(Object value) {
    return switch (value) {
      case Word word -> word.text();
      case Enum<?> one ->
          Yui.TEXTS.say("told." + one.getDeclaringClass().getSimpleName() + "." + one.name());
      case Boolean truth -> Yui.TEXTS.say("told." + truth);
      default -> value.toString();
    };
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      return Objects.requireNonNull(accessor.invoke(record));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
