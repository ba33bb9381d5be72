package jp.yui.platform.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Figures come in by hand or by file; every member sees what is saved, each its own table. */
@PlatformTest
class EffectPagesTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String ONE = "/effects/summaries/1";
  private static final String REPORT = "/effects/report";

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private Versions versions;
  @Autowired private Library library;
  @LocalServerPort private int port;

  @Test
  void figuresBecomeTheTableThatMunicipalitiesPublish() throws Exception {
    Site yuino = towns.person("yuino", Towns.YUINO, Role.MUNICIPALITY_ADMIN);
    assertThat(yuino.get("/effects").body()).contains("まだ実績がありません");
    shelf.file(SharedScenario.bundle(), null, null);
    Version version = versions.of(SCENARIO).getFirst();
    String product = library.read(version).products().keySet().iterator().next();
    Map<String, String> typed = new HashMap<>();
    typed.put("scenario", SCENARIO);
    typed.put("version", version.version());
    typed.put("product", product);
    typed.put("ranOn", "2026-05-07");
    typed.put("posted", "百");
    typed.put("held", "3");
    typed.put("rejected", "2");
    typed.put("runSeconds", "7,200");
    typed.put("exceptionSeconds", "3600");
    typed.put("mode", "本番");

    assertThat(yuino.send(REPORT, REPORT, typed).body())
        .contains("0 以上の数字だけで入れてください", "value=\"百\"");
    typed.put("posted", "１００");
    assertThat(yuino.send(REPORT, REPORT, typed).body()).contains("1 件の実績を入れました");
    assertThat(yuino.send(REPORT, REPORT, typed).body()).contains("もうあります");

    typed.put("mode", "試し");
    assertThat(yuino.send(REPORT, REPORT, typed).body()).contains("1 件の実績を入れました");
    assertThat(
            yuino
                .send(
                    "/effects/baseline",
                    "/effects/baseline",
                    Map.of("scenario", SCENARIO, "minutes", "12"))
                .body())
        .contains("計算し直しました");
    // 100 × 12 min = 20 h before; 2 h of runs and 1 h of exceptions after; the dry run is not
    // there.
    assertThat(yuino.get("/effects/own.csv?year=2026").body())
        .startsWith("\uFEFF業務名,導入前(時間),導入後(時間),削減時間,削減率")
        .contains(",20.0,3.0,17.0,85.0%");
    assertThat(yuino.get("/effects/own?year=2025").body()).contains("まだありません");

    Site orita = towns.person("orita", Towns.ORITA, Role.MUNICIPALITY_ADMIN);
    String row = "%s,%s,%s,%s,%s,0,0,3600,3600,本番%n";
    String good =
        row.formatted(SCENARIO, version.version(), product, "2026/6/1", "10")
            + row.formatted(SCENARIO, version.version(), product, "2026/6/2", "10");
    String bad = row.formatted(SCENARIO, "9.9.9", product, "2026/13/1", "-1") + "a,b\n";
    assertThat(file(orita, "見出し\n" + good + bad))
        .contains("4 か所", "4 行目", "この版は、載っていません", "日付ではありません", "5 行目", "列の数が 10 ではありません");
    assertThat(orita.get("/effects/own?year=2026").body()).contains("まだありません");
    assertThat(file(orita, "見出し\n" + good)).contains("2 件の実績を入れました");
    assertThat(orita.get("/effects/own.csv?year=2026").body()).doesNotContain("20.0,3.0,17.0");

    assertThat(orita.get("/effects").body()).contains("まん中", "児童手当");
    assertThat(orita.get("/scenarios/" + SCENARIO).body()).contains("2 団体で、合わせて");
    aWrongDayIsTakenBack(orita);
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("yuino", Towns.PASSWORD);
      eyes.look("/effects", "effects");
      eyes.look("/effects/own?year=2026", "effects-own");
      eyes.look("/effects/baseline", "effects-baseline");
      eyes.look("/scenarios/" + SCENARIO, "effects-panel");
      eyes.look("/effects/summaries", "effects-summaries");
      eyes.look(ONE, "effects-take-back");
      eyes.look(REPORT, "effects-report");
      eyes.press("main form button");
      eyes.look("", "effects-report-problems");
    }
  }

  private static void aWrongDayIsTakenBack(Site orita) throws Exception {
    String before = orita.get("/effects/own.csv?year=2026").body();
    String list = orita.get("/effects/summaries").body();
    assertThat(list).contains("2026-06-01", "2026-06-02").doesNotContain("2026-05-07", "??");
    String one = list.replaceFirst("(?s).*?href=\"(/effects/summaries/\\d+)\".*", "$1");

    assertThat(orita.send(one, one, Map.of("reason", " ")).body())
        .contains("2026-06-02", "aria-invalid");
    assertThat(orita.send(one, one, Map.of("reason", "別の日の数だった")).body())
        .contains("2026-06-02 の実績を取り消し", "別の日の数だった", "oritaさん");
    assertThat(orita.get(one).statusCode()).isEqualTo(404);
    assertThat(orita.get(ONE).statusCode()).as("another town's").isEqualTo(404);
    assertThat(orita.get("/effects/own.csv?year=2026").body()).isNotEqualTo(before);
  }

  private static String file(Site site, String csv) throws Exception {
    return site.sendFile(
            REPORT, "/effects/report/file", "csv", csv.getBytes(StandardCharsets.UTF_8))
        .body();
  }
}
