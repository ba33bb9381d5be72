package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The build holds the house to its plan: calls go down, events go up. */
class ModulesTest {
  private final ApplicationModules modules = ApplicationModules.of(PlatformApplication.class);

  @Test
  void modulesCallDownwardsOnly() {
    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .contains("audit", "identity", "tenancy", "shell");
    modules.verify();
  }

  @Test
  void noFeatureKnowsTheFrame() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("jp.yui.platform");
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("jp.yui.platform.shell..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jp.yui.platform.shell..")
        .check(classes);
  }
}
