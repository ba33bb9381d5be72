package jp.yui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import jp.yui.launcher.Machine.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String NO_BROWSER =
      """
      ブラウザーとそのドライバーが見つかりません。Google Chrome・Chromium（chromedriver）、Microsoft Edge（msedgedriver）、Firefox（geckodriver）のどれかを、同じ版のドライバーと一緒に入れてください。
      No browser with its driver was found. Install Google Chrome or Chromium (with chromedriver), Microsoft Edge (msedgedriver) or Firefox (geckodriver), the driver of the same version.
      """;
  private static final String BUILDING =
      """
      ビルドしています（初めてのときは数分かかります）…
      Building (takes some minutes the first time) …
      """;
  private static final String INSTALLING =
      """
      ブラウザーがないので、Debian の chromium と日本語フォントを入れます。
      There is no browser: installing Debian's chromium and a Japanese font.
      """;

  @TempDir private Path folder;
  private Machine machine;

  @BeforeEach
  void aMachineWithMaven() throws IOException {
    machine = new Machine(folder);
    machine.maven("3.9.9");
  }

  @Test
  void saysWhatToInstallWhereNoJdkIsRecentEnough() throws Exception {
    machine.jdk("usr/lib/jvm/java-17", "17.0.15");

    Outcome outcome = machine.yui("check", "x");

    assertThat(outcome.err())
        .isEqualTo(
            """
            JDK 21 以上が見つかりません。JDK 21 か 25（Eclipse Temurin など）を入れるか、その場所を YUI_JAVA_HOME に入れてください。
            No JDK 21 or later was found. Install JDK 21 or 25 (Eclipse Temurin, for one), or name its folder in YUI_JAVA_HOME.
            """);
    assertThat(outcome.status()).isEqualTo(3);
  }

  @Test
  void refusesANamedJdkThatIsTooOldInsteadOfTakingAnother() throws Exception {
    machine.jdk("usr/lib/jvm/java-21", "21.0.4");
    Path old = machine.jdk("opt/java/old", "17.0.1");
    machine.set("YUI_JAVA_HOME", old.toString());

    assertThat(machine.yui("check").err())
        .isEqualTo(
            """
            YUI_JAVA_HOME（%s）は JDK 21 以上ではありません。JDK 21 以上の場所に直すか、YUI_JAVA_HOME を消してください。
            YUI_JAVA_HOME (%s) is not a JDK 21 or later. Name one, or unset YUI_JAVA_HOME.
            """
                .formatted(old, old));
  }

  @Test
  void prefersTheNewestLongTermReleaseOfThoseInstalled() throws Exception {
    machine.jdk("usr/lib/jvm/java-21", "21.0.4");
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    machine.jdk("usr/lib/jvm/java-26", "26");

    assertThat(machine.yui("show").out()).startsWith("java of java-25,");
  }

  @Test
  void takesJavaHomeBeforeOthersButNotIfItIsTooOld() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25.0.3");
    machine.set("JAVA_HOME", machine.jdk("own", "22.0.1").toString());
    assertThat(machine.yui("show").out()).startsWith("java of own,");

    machine.set("JAVA_HOME", machine.jdk("older", "17").toString());
    assertThat(machine.yui("show").out()).startsWith("java of java-25,");
  }

  @Test
  void readsMavensToolchains() throws Exception {
    Path jdk = machine.jdk("some where/jdk", "21.0.1");
    Files.createDirectories(machine.home().resolve(".m2"));
    Files.writeString(
        machine.home().resolve(".m2/toolchains.xml"),
        "<toolchains><jdkHome>" + jdk + "</jdkHome>\n</toolchains>");

    assertThat(machine.yui("show").out()).startsWith("java of jdk,");
  }

  @Test
  void handsArgumentsOnAsTheyAre() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");

    Outcome outcome =
        machine.yui("inspect", "申請 データ.csv", "", "a\"b'c", "*", "$HOME", "--settings=x y");

    assertThat(outcome.out())
        .isEqualTo(
            """
            java of java-25, SE_OFFLINE=true, LC_ALL=C.UTF-8, practice=none
            <inspect>
            <申請 データ.csv>
            <>
            <a"b'c>
            <*>
            <$HOME>
            <--settings=x y>
            """);
    assertThat(outcome.status()).isZero();
  }

  @Test
  void speaksUtf8OnAMachineThatIsSetToAscii() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");
    machine.set("LC_ALL", "C");

    assertThat(machine.yui("show").out()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void buildsOnceAndAgainOnlyWhenASourceIsNewerOrGone() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");
    Path source = machine.project.resolve("runner-agent/src/main/A.java");
    Files.writeString(source, "");

    assertThat(machine.yui("show").err()).isEqualTo(BUILDING);
    assertThat(machine.yui("show").err()).isEmpty();

    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(machine.yui("show").err()).isEqualTo(BUILDING);

    Files.delete(source);
    Files.setLastModifiedTime(source.getParent(), FileTime.from(Instant.now().plusSeconds(5)));
    assertThat(machine.yui("show").err()).isEqualTo(BUILDING);
  }

  @Test
  void looksForABrowserOnlyWhereOneIsNeeded() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");

    assertThat(machine.yui("ledger").status()).isZero();
    for (String command : new String[] {"run", "demo", "bench", "test"}) {
      Outcome outcome = machine.yui(command);
      assertThat(outcome.err()).isEqualTo(NO_BROWSER);
      assertThat(outcome.status()).isEqualTo(3);
    }
  }

  @Test
  void takesNoBrowserWithoutItsOwnDriver() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");
    machine.program("firefox", "");
    machine.program("chromedriver", "");
    assertThat(machine.yui("run").err()).isEqualTo(NO_BROWSER);

    machine.program("geckodriver", "");
    assertThat(machine.yui("run").status()).isZero();
  }

  @Test
  void installsDebiansChromiumAsRootAndSaysSo() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");
    machine.program("id", "echo 0");
    machine.noting(
        "apt-get",
        "case \"$*\" in *install*) cd '%s'; : >chromium; : >chromedriver; /bin/chmod +x chromium chromedriver;; esac"
            .formatted(machine.bin));

    Outcome outcome = machine.yui("run", "x");

    assertThat(outcome.err()).isEqualTo(INSTALLING + BUILDING);
    assertThat(machine.notes("apt-get"))
        .isEqualTo(
            """
            -q update
            -q -y --no-install-recommends install chromium chromium-driver fonts-ipafont-gothic
            """);
    assertThat(outcome.status()).isZero();
  }

  @Test
  void showsWhyTheInstallationFailedAndWhatToDo() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");
    machine.program("id", "echo 0");
    machine.program("apt-get", "echo 'E: no network'; exit 100");

    Outcome outcome = machine.yui("run", "x");

    assertThat(outcome.err()).isEqualTo(INSTALLING + "E: no network\n" + NO_BROWSER);
    assertThat(outcome.status()).isEqualTo(3);
  }

  @Test
  void buildsPracticeCoreForTheDemoAlone() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");
    machine.program("chromium", "");
    machine.program("chromedriver", "");

    assertThat(machine.yui("demo", "--once").out())
        .contains(
            "practice="
                + machine.project.resolve("runner-agent/practice-core/target/practice-core-1.jar"))
        .contains("<demo>\n<--once>\n");
    assertThat(machine.yui("run").out()).contains("practice=none");
  }

  @Test
  void testsWithMavenAndTheLongOnesOnlyWhereAsked() throws Exception {
    machine.jdk("usr/lib/jvm/java-25", "25");
    machine.program("chromium", "");
    machine.program("chromedriver", "");

    machine.yui("test", "-Dtest=A B");
    machine.yui("test", "--long");

    String pom = machine.project.resolve("pom.xml").toString();
    assertThat(machine.notes("mvn").lines().filter(line -> !line.equals("-v")))
        .containsExactly(
            "-B -ntp -f " + pom + " verify -DexcludedGroups=long -Dtest=A B",
            "-B -ntp -f " + pom + " verify");
  }
}
