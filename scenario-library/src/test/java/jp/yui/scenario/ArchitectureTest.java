package jp.yui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Rooms import only what stands left of them, and only the libraries that they are known to need.
 */
class ArchitectureTest {
  private static final String HOME = "jp.yui.scenario.";

  /** From left to right. */
  private static final List<String> ROOMS =
      List.of(
          "problem",
          "model",
          "japanese",
          "dictionary",
          "expression",
          "yaml",
          "validation",
          "exchange",
          "gate",
          "sharing",
          "trust");

  /** Rooms that stand for themselves: the left neighbours that they may import, and no others. */
  private static final Map<String, List<String>> ONLY =
      Map.of("trust", List.of("problem", "trust"));

  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "trust", List.of("tools.jackson.core..", "javax.crypto.."),
          "exchange", List.of("tools.jackson.core.."),
          "yaml", List.of("org.snakeyaml.engine.."),
          "expression", List.of("dev.cel..", "com.google..", "org.antlr.."));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jp.yui.scenario");

  @Test
  void everyClassStandsInARoomAndEveryRoomWasSeen() {
    Map<String, Long> seen =
        CLASSES.stream()
            .collect(
                Collectors.groupingBy(ArchitectureTest::room, TreeMap::new, Collectors.counting()));

    assertThat(ROOMS).containsAll(seen.keySet());
    assertThat(seen.keySet())
        .contains(
            "problem", "model", "japanese", "dictionary", "yaml", "validation", "gate", "trust");
  }

  @Test
  void importsGoLeftwardsOnly() {
    for (int i = 0; i < ROOMS.size(); i++) {
      String room = ROOMS.get(i);
      List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
      ONLY.getOrDefault(room, ROOMS.subList(0, i + 1))
          .forEach(left -> allowed.add(HOME + left + ".."));
      allowed.addAll(LIBRARIES.getOrDefault(room, List.of()));

      ArchRuleDefinition.classes()
          .that()
          .resideInAPackage(HOME + room + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(allowed.toArray(String[]::new))
          .allowEmptyShould(room.equals("expression"))
          .check(CLASSES);
    }
  }

  private static String room(JavaClass seen) {
    return seen.getPackageName().substring(HOME.length()).replaceFirst("\\..*", "");
  }
}
