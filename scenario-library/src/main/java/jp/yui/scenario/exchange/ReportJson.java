package jp.yui.scenario.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reports as JSON, by their records' components. Whatever does not come out the same when it is
 * written again is refused: unknown or double fields, spaces, escapes, another order.
 */
public final class ReportJson {
  /** Longer than any report can be. */
  public static final int MOST_BYTES = 64 * 1024;

  private static final String ENTRY = "entry";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(12)
                  .maxNumberLength(17)
                  .maxNameLength(100)
                  .maxStringLength(200)
                  .build())
          .build();

  private ReportJson() {}

  public static byte[] write(Report report) {
    StringBuilder out = new StringBuilder();
    write(report, out);
    return out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  /** The report; empty for anything else. */
  public static Optional<Report> read(byte[] json) {
    if (json.length > MOST_BYTES) {
      return Optional.empty();
    }
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      Report report = (Report) value(tree(parser), Report.class);
      return Arrays.equals(write(report), json) ? Optional.of(report) : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static void write(Object value, StringBuilder out) {
    switch (value) {
      case Integer number -> out.append(number);
      case Long number -> out.append(number);
      case Boolean truth -> out.append(truth);
      case Enum<?> one -> quoted(one.name(), out);
      case LocalDate day -> quoted(day.toString(), out);
      case Word word -> quoted(word.text(), out);
      case List<?> list -> list(list, out);
      case Record parts -> object(parts, out);
      default -> throw new IllegalArgumentException("must not leave: " + value.getClass());
    }
  }

  /** No component can hold what would have to be escaped. */
  private static void quoted(String text, StringBuilder out) {
    out.append('"').append(text).append('"');
  }

  private static void list(List<?> list, StringBuilder out) {
    String before = "[";
    for (Object one : list) {
      out.append(before);
      write(one, out);
      before = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void object(Record parts, StringBuilder out) {
    String before = "{";
    if (parts instanceof ReportEntry) {
      quoted(ENTRY, out.append(before));
      quoted(parts.getClass().getSimpleName(), out.append(':'));
      before = ",";
    }
    for (RecordComponent component : parts.getClass().getRecordComponents()) {
      quoted(component.getName(), out.append(before));
      out.append(':');
      try {
        write(Objects.requireNonNull(component.getAccessor().invoke(parts)), out);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
      before = ",";
    }
    out.append('}');
  }

  private static Object value(Object tree, Type type) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      List<Object> values = new ArrayList<>();
      for (Object one : (List<?>) tree) {
        values.add(value(one, list.getActualTypeArguments()[0]));
      }
      return values;
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == int.class) {
      return Math.toIntExact((Long) tree);
    } else if (wanted == long.class || wanted == boolean.class) {
      return tree;
    } else if (wanted.isEnum()) {
      return constant(wanted, (String) tree);
    } else if (wanted == LocalDate.class) {
      return LocalDate.parse((String) tree);
    } else if (Word.class.isAssignableFrom(wanted)) {
      return made(wanted.getDeclaredConstructor(String.class), tree);
    }
    return parts((Map<?, ?>) tree, wanted);
  }

  private static Object parts(Map<?, ?> tree, Class<?> wanted) throws ReflectiveOperationException {
    Class<?> type = wanted == ReportEntry.class ? entry(tree.get(ENTRY)) : wanted;
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] =
          value(
              Objects.requireNonNull(tree.get(components[i].getName())),
              components[i].getGenericType());
    }
    return made(type.getDeclaredConstructor(types), values);
  }

  private static Class<?> entry(@org.jspecify.annotations.Nullable Object kind) {
    return Arrays.stream(ReportEntry.class.getPermittedSubclasses())
        .filter(one -> one.getSimpleName().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static Object constant(Class<?> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> ((Enum<?>) one).name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Object made(Constructor<?> constructor, Object... values)
      throws ReflectiveOperationException {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException("out of bounds");
    }
  }

  private static Object tree(JsonParser json) {
    return switch (Objects.requireNonNull(json.currentToken())) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          map.put(name, tree(json));
        }
        yield map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          list.add(tree(json));
        }
        yield list;
      }
      case VALUE_STRING -> Objects.requireNonNull(json.getString());
      case VALUE_NUMBER_INT -> json.getLongValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> throw new IllegalArgumentException("not of a report");
    };
  }
}
