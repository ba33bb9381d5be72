package jp.yui.scenario.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide says that leaves is what the records have: no more and no less. */
class WhatLeavesTest {
  private static final Path GUIDE = Path.of("../docs/what-leaves.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+\\.\\w+)` \\| `([\\w<>]+)` \\|");

  private final Set<String> components = new TreeSet<>();
  private final Set<Class<?>> enums = new java.util.HashSet<>();
  private final Set<Class<?>> words = new java.util.HashSet<>();

  @Test
  void theGuideNamesEveryComponentWithItsTypeAndNoOther() throws IOException {
    lookAtAll();
    Set<String> told = new TreeSet<>();
    Matcher row = ROW.matcher(Files.readString(GUIDE));
    while (row.find()) {
      told.add(row.group(1) + " " + row.group(2));
    }

    assertThat(components).hasSizeGreaterThan(15);
    assertThat(told).isEqualTo(components);
  }

  @Test
  void theGuideNamesEveryKindAndEveryWord() throws IOException {
    lookAtAll();
    String guide = Files.readString(GUIDE);

    for (Class<?> one : enums) {
      String line =
          guide
              .lines()
              .filter(l -> l.startsWith("| `" + one.getSimpleName() + "` |"))
              .findFirst()
              .orElse("");
      Set<String> told = new TreeSet<>();
      Matcher constant = Pattern.compile("`([A-Z_]+)`").matcher(line);
      while (constant.find()) {
        told.add(constant.group(1));
      }
      assertThat(told)
          .as(one.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(one.getEnumConstants()).map(Object::toString).toList());
    }
    words.forEach(word -> assertThat(guide).contains("`" + word.getSimpleName() + "`"));
  }

  /** What is reported, how an agent is, and what it sees of screens. */
  private void lookAtAll() {
    List.of(Report.class, HealthNumbers.class, ScreenChange.class).forEach(this::look);
  }

  private void look(Type type) {
    if (type instanceof ParameterizedType list) {
      look(list.getActualTypeArguments()[0]);
    } else if (type instanceof Class<?> one && one.isEnum()) {
      enums.add(one);
    } else if (type instanceof Class<?> one && Word.class.isAssignableFrom(one)) {
      words.add(one);
    } else if (type instanceof Class<?> one && one.isSealed()) {
      Arrays.stream(one.getPermittedSubclasses()).forEach(this::look);
    } else if (type instanceof Class<?> one && one.isRecord()) {
      for (RecordComponent component : one.getRecordComponents()) {
        components.add(
            one.getSimpleName()
                + "."
                + component.getName()
                + " "
                + component
                    .getGenericType()
                    .getTypeName()
                    .replaceAll("[a-z]+\\.(?=[\\w.]*[A-Z])|\\w+\\$", ""));
        look(component.getGenericType());
      }
    }
  }
}
