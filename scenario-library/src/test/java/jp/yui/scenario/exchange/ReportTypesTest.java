package jp.yui.scenario.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No component of anything that a report reaches can hold a text that somebody typed. */
class ReportTypesTest {
  private static final Set<Class<?>> PLAIN =
      Set.of(int.class, long.class, boolean.class, LocalDate.class);

  private final List<String> wrong = new ArrayList<>();
  private final Set<Class<?>> seen = new HashSet<>();

  @Test
  void aReportReachesNumbersDaysEnumsAndWordsOnly() {
    look(Report.class, "Report");

    assertThat(seen).contains(Report.class, RunNumbers.class, HeldCount.class, ScenarioId.class);
    assertThat(wrong).isEmpty();
  }

  @Test
  void aTextWouldBeSeen() {
    look(Leaky.class, "Leaky");

    assertThat(wrong).containsExactly("Leaky.name", "Leaky.inner.of.anything");
  }

  private record Leaky(int count, String name, Inner inner) {}

  private record Inner(List<Deeper> of) {}

  private record Deeper(Object anything) {}

  private void look(Type type, String place) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      look(list.getActualTypeArguments()[0], place);
    } else if (type instanceof Class<?> one) {
      look(one, place);
    } else {
      wrong.add(place);
    }
  }

  private void look(Class<?> type, String place) {
    if (PLAIN.contains(type) || type.isEnum()) {
      return;
    }
    if (Word.class.isAssignableFrom(type) && type.isRecord()) {
      seen.add(type);
    } else if (type.isSealed() && type.isInterface()) {
      for (Class<?> each : type.getPermittedSubclasses()) {
        look(each, each.getSimpleName());
      }
    } else if (type.isRecord()) {
      if (seen.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          look(component.getGenericType(), place + "." + component.getName());
        }
      }
    } else {
      wrong.add(place);
    }
  }
}
