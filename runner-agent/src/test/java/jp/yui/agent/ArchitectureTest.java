package jp.yui.agent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may import whom. A room that is not in the table, or an import that is not, fails here. */
class ArchitectureTest {
  private static final String HOUSE = "jp.yui.agent.";

  /** Which rooms and libraries a room may import. */
  private record Room(List<String> rooms, List<String> libraries) {}

  private static final List<String> EVERYWHERE =
      List.of("java..", "javax..", "org.jspecify..", "jp.yui.scenario..");

  private static final String JACKSON = "tools.jackson..";
  private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";

  private static final Map<String, Room> HOUSE_RULES =
      Map.ofEntries(
          entry("home", room(List.of())),
          entry("hook", room(List.of())),
          entry("parcel", room(List.of("home"))),
          entry("form", room(List.of("home"))),
          entry("secret", room(List.of("home"), "ch.qos.logback..")),
          entry(
              "intake",
              room(
                  List.of(),
                  "de.siegmar.fastcsv..",
                  "org.apache.commons.compress..",
                  "org.apache.pdfbox..")),
          entry("normalise", room(List.of("intake"), JACKSON, JACKSON_ANNOTATIONS)),
          entry("check", room(List.of("intake", "normalise"))),
          entry("screen", room(List.of("home"), "org.openqa.selenium..", JACKSON)),
          entry("checkup", room(List.of("home", "screen"), JACKSON)),
          entry("evidence", room(List.of("home", "secret"), "de.siegmar.fastcsv..")),
          entry(
              "ledger",
              room(List.of("home", "form", "secret"), "org.h2..", "org.flywaydb..", JACKSON)),
          entry(
              "run",
              room(
                  List.of(
                      "home",
                      "hook",
                      "secret",
                      "intake",
                      "normalise",
                      "check",
                      "screen",
                      "checkup",
                      "evidence",
                      "ledger"),
                  "org.apache.camel..",
                  "org.springframework..",
                  "org.slf4j..",
                  JACKSON,
                  JACKSON_ANNOTATIONS)),
          entry(
              "schedule",
              room(
                  List.of("home", "form", "hook", "secret", "ledger", "screen", "run"),
                  "org.quartz..",
                  "org.h2..",
                  "org.flywaydb..",
                  "io.micrometer..",
                  "com.sun.net.httpserver..",
                  "com.sun.management..",
                  JACKSON)),
          entry("health", room(List.of("home", "secret", "ledger", "screen", "schedule"))),
          entry("delivery", room(List.of("home"), JACKSON)),
          entry("reporting", room(List.of("home", "secret", "ledger"), JACKSON)),
          entry(
              "sync",
              room(
                  List.of("home", "secret", "delivery", "reporting", "run", "ledger", "checkup"),
                  JACKSON,
                  JACKSON_ANNOTATIONS)),
          entry(
              "console",
              room(List.of("run", "ledger", "schedule", "evidence"), "org.springframework..")),
          entry("demo", room(List.of("home", "ledger", "run"), JACKSON, JACKSON_ANNOTATIONS)),
          entry(
              "cli",
              room(
                  List.of(
                      "home",
                      "parcel",
                      "secret",
                      "intake",
                      "normalise",
                      "check",
                      "screen",
                      "checkup",
                      "evidence",
                      "ledger",
                      "run",
                      "schedule",
                      "health",
                      "delivery",
                      "reporting",
                      "sync",
                      "console",
                      "demo"),
                  "picocli..",
                  "org.slf4j..",
                  JACKSON)));

  /**
   * Those that stand already: not to have seen one means that this test looks in the wrong place.
   */
  private static final List<String> BUILT =
      List.of(
          "home",
          "hook",
          "parcel",
          "form",
          "secret",
          "intake",
          "normalise",
          "check",
          "screen",
          "checkup",
          "evidence",
          "ledger",
          "run",
          "schedule",
          "health",
          "delivery",
          "reporting",
          "sync",
          "demo",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("jp.yui.agent");

  @Test
  void everyClassStandsInARoomOfTheHouse() {
    assertThat(rooms()).isSubsetOf(HOUSE_RULES.keySet()).containsAll(BUILT);
  }

  @Test
  void everyRoomImportsOnlyWhatTheTableAllows() {
    List<String> broken = new ArrayList<>();
    for (String name : rooms()) {
      Room room = HOUSE_RULES.getOrDefault(name, room(List.of()));
      List<String> allowed = new ArrayList<>(EVERYWHERE);
      allowed.add(HOUSE + name + "..");
      room.rooms().forEach(other -> allowed.add(HOUSE + other + ".."));
      allowed.addAll(room.libraries());

      broken.addAll(
          classes()
              .that()
              .resideInAPackage(HOUSE + name + "..")
              .should()
              .onlyDependOnClassesThat()
              .resideInAnyPackage(allowed.toArray(String[]::new))
              .evaluate(CLASSES)
              .getFailureReport()
              .getDetails());
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void seleniumCamelAndQuartzHaveOneRoomEach() {
    Map.of(
            "org.openqa.selenium..",
            "screen",
            "org.apache.camel..",
            "run",
            "org.quartz..",
            "schedule")
        .forEach(
            (library, room) ->
                noClasses()
                    .that()
                    .resideOutsideOfPackage(HOUSE + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(library)
                    .check(CLASSES));
  }

  @Test
  void noRoomStandsInACircle() {
    slices().matching(HOUSE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    List<String> silent =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(
                seen ->
                    seen.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
            .map(JavaPackage::getName)
            .sorted()
            .toList();

    assertThat(silent).isEmpty();
  }

  private static Set<String> rooms() {
    return CLASSES.stream()
        .map(
            seen ->
                (seen.getPackageName() + ".").substring(HOUSE.length()).replaceFirst("\\..*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Room room(List<String> rooms, String... libraries) {
    return new Room(rooms, List.of(libraries));
  }
}
