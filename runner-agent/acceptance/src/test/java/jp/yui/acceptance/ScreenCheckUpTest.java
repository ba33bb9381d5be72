package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 画面健診: a change of the screens is seen before the first posting, and nothing is written. */
class ScreenCheckUpTest extends WithPractice {
  /** What stands in the applications that are filled in: no print may hold it. */
  private static final List<String> RESIDENT =
      List.of("太郎", "ユイ", "ﾕｲ", "花子", "田植町", "稲穂市", "090-0000", "9990001", "1234567", "T0000");

  @ParameterizedTest
  @CsvSource({"renshu-hyojun,clean,児童を追加,1", "renshu-v5,old,児童追加,2", "renshu-cloud,spa,児童を追加,1"})
  void tellsEachChangeInWordsAndWhetherItMatters(
      String product, String path, String button, int number) throws Exception {
    Town town = new Town(folder, practice, product, path);
    assertThat(screens(town, "check").out()).contains("比べる基準がまだありません");
    assertThat(screens(town, "accept").status()).isZero();
    Town.Done same = screens(town, "check");
    assertThat(same.out()).contains("画面は、前に確かめたときと同じです");
    assertThat(same.status()).isZero();

    String matters = "  ・登録の手順の画面（" + number + "）: ";
    practice.fault(fault(path, "renamed-label", ""));
    practice.fault(fault(path, "twin-label", ",\"label\":\"口座番号\""));
    practice.fault(fault(path, "removed-button", ",\"label\":\"" + button + "\""));
    practice.fault(fault(path, "required-field", ""));
    practice.fault(fault(path, "changed-options", ""));
    Town.Done held = screens(town, "check");
    assertThat(held.status()).as(held.out()).isEqualTo(1);
    assertThat(held.out())
        .contains(
            matters + "欄「請求者氏名」が「申請者氏名」に変わりました\n",
            matters + "欄「口座番号」の数が変わりました\n",
            matters + "ボタン「" + button + "」がなくなりました\n",
            matters + "欄「本人確認」が増えました（");
    if (!path.equals("spa")) {
      // Its lists are drawn only once they are opened.
      assertThat(held.out()).contains(matters + "欄「職業」の選択肢が変わりました\n");
    }

    practice.noFaults();
    practice.fault(fault(path, "moved-label", ",\"label\":\"方書\""));
    practice.fault(fault(path, "reordered-columns", ""));
    Town.Done noted = screens(town, "check");
    assertThat(noted.status()).as(noted.out()).isZero();
    assertThat(noted.out()).contains("登録は止めません", "欄「方書」の場所が変わりました");
    if (path.equals("old")) {
      // The others show a list only as the answer of a search.
      assertThat(noted.out()).contains("表の列「続柄」の場所が変わりました");
    }
    assertThat(town.registered()).isEmpty();
  }

  @Test
  void holdsTheBatchBeforeItsFirstPostingAndGoesOnOnceItIsAccepted() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(2);
    assertThat(town.run("--dry-run").out()).contains("今の画面を基準にしました");
    practice.fault(fault("clean", "required-field", ""));

    Town.Reported held = town.run();
    assertThat(held.status()).as(held.out()).isEqualTo(1);
    assertThat(held.keys("READY")).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(held.out()).contains("画面健診", "欄「本人確認」が増えました", "登録は始めていません");
    assertThat(town.registered()).isEmpty();
    noResident(town, 2);

    assertThat(screens(town, "accept").status()).isZero();
    Town.Reported again = town.run();
    assertThat(again.status()).as(again.out()).isZero();
    assertThat(again.out()).contains("画面は、前に確かめたときと同じです");
    assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(keys);
    noResident(town, 1);
  }

  @ParameterizedTest
  @CsvSource({"renshu-hyojun,clean", "renshu-v5,old", "renshu-cloud,spa"})
  void stopsBeforeTheIntentWhereOnlyTheConfirmationHasChanged(String product, String path)
      throws Exception {
    Town town = new Town(folder, practice, product, path);
    List<String> keys = town.applications(2);
    assertThat(town.run("--dry-run").out()).contains("今の画面を基準にしました");
    practice.fault(fault(path, "required-field", ",\"path\":\"/" + path + "/confirm\""));

    Town.Reported held = town.run();
    assertThat(held.out()).contains("・登録の直前の画面: 欄「本人確認」が増えました", "この申請から先は登録していません");
    assertThat(held.keys("READY")).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(held.report().findValuesAsString("attempts")).containsOnly("0");
    assertThat(town.registered()).isEmpty();
    noResident(town, 3);

    assertThat(screens(town, "accept").status()).isZero();
    assertThat(town.run().out()).doesNotContain("登録の直前の画面");
  }

  @Test
  void onlyWarnsWhereThatIsWanted() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(1);
    screens(town, "accept");
    practice.fault(fault("clean", "required-field", ""));

    Town.Reported run = town.run("--screens-warn");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains("【注意だけの指定】", "欄「本人確認」が増えました");
    assertThat(town.registered()).containsExactlyElementsOf(keys);
  }

  @Test
  void stillStopsAtALabelThatIsRenamedBetweenTheCheckAndThePosting() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(1);
    screens(town, "accept");
    practice.fault("{\"kind\":\"renamed-label\",\"product\":\"clean\",\"after\":1}");

    Town.Reported run = town.run();
    assertThat(run.out()).contains("画面は、前に確かめたときと同じです");
    assertThat(run.keys("HELD")).as(run.out()).containsExactlyElementsOf(keys);
    assertThat(town.registered()).isEmpty();
  }

  @Test
  void tellsThePlatformNothingThatIsNotMadeOfWordsOfScreens() throws Exception {
    Town town = Town.clean(folder, practice);
    screens(town, "accept");
    practice.fault(fault("clean", "renamed-label", ",\"to\":\"結　太郎\""));

    assertThat(screens(town, "check").out()).contains("欄「請求者氏名」が「結 太郎」に変わりました");
    noResident(town, 2);
  }

  @Test
  void holdsAJobBeforeItBegins() throws Exception {
    Town town = Town.clean(folder, practice);
    assertThat(screens(town, "accept").status()).isZero();
    practice.fault(fault("clean", "renamed-label", ""));
    Files.createDirectories(town.home().resolve("jobs"));
    Files.writeString(
        town.home().resolve("jobs/todoku.yaml"),
        """
        job: todoku
        scenario: %s
        settings: ../settings.yaml
        inbox: ../inbox
        watch: true
        missed: run-once
        """
            .formatted(Town.SCENARIO));
    town.applications(1);
    Process agent = Town.start(Map.of(), "agent", "--home", town.home().toString());
    try {
      String said = "";
      BufferedReader lines = agent.inputReader(StandardCharsets.UTF_8);
      while (!said.contains("始める前に止めました")) {
        String line = lines.readLine();
        assertThat(line).as(said).isNotNull();
        said += line + "\n";
      }
      said += lines.readLine();
      assertThat(said).contains("欄「請求者氏名」が「申請者氏名」に変わりました");
      assertThat(town.yui("jobs", "--home", town.home().toString()).out())
          .contains("始める前に停止（画面が変わった）");
      assertThat(town.registered()).isEmpty();
    } finally {
      agent.destroyForcibly().waitFor();
    }
  }

  /** In none of the files; the positive control is that they are there, and tell of screens. */
  private static void noResident(Town town, int number) throws Exception {
    try (Stream<Path> files = Files.list(town.home().resolve("screens"))) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(number);
      for (Path file : all) {
        String text = Files.readString(file);
        assertThat(text).as(file.toString()).contains("\"post/");
        assertThat(RESIDENT).as(file + text).noneMatch(text::contains);
        assertThat(text).doesNotContain(Practice.OPERATOR);
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
      }
    }
  }

  private static String fault(String path, String kind, String more) {
    return "{\"kind\":\"" + kind + "\",\"product\":\"" + path + "\"" + more + "}";
  }

  private Town.Done screens(Town town, String what) throws Exception {
    return town.yui(
        "screens",
        what,
        Town.SCENARIO,
        "--settings",
        folder.resolve("settings.yaml").toString(),
        "--home",
        town.home().toString());
  }
}
