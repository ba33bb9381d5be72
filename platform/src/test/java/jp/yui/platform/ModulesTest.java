package jp.yui.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
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
        .contains("sealing", "audit", "identity", "tenancy", "shell");
    modules.verify();
  }

  @Test
  void noFeatureKnowsTheFrame() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideOutsideOfPackage("jp.yui.platform.shell..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jp.yui.platform.shell..")
        .check(classes());
  }

  /** Every module may come to seal something, so it must stand below them all. */
  @Test
  void sealingKnowsNoOtherModule() {
    JavaClasses classes = classes();
    assertThat(classes.containPackage("jp.yui.platform.sealing")).isTrue();
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage("jp.yui.platform.sealing..")
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("jp.yui..")
                .and(
                    DescribedPredicate.not(
                        JavaClass.Predicates.resideInAPackage("jp.yui.platform.sealing.."))))
        .check(classes);
  }

  private static JavaClasses classes() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages("jp.yui.platform");
  }
}
