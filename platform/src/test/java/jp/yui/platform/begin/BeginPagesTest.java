package jp.yui.platform.begin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.effects.Totals;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality lists its work and is told where to begin; what is missing is wished for. */
@PlatformTest
class BeginPagesTest {
  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private Totals totals;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @Test
  void whatSavesMostComesFirstAndWhatIsMissingIsWishedFor() throws Exception {
    Site yuino = towns.person("yuino", Towns.YUINO, Role.STAFF);
    Site orita = towns.person("orita", Towns.ORITA, Role.STAFF);
    shelf.file(SharedScenario.bundle(), null, null);
    effectInKawabe();
    assertThat(yuino.get("/").body()).contains("href=\"/begin\"");
    assertThat(yuino.get("/begin").body()).contains("まだ業務がありません");

    assertThat(add(yuino, "業務名,年間件数,分\n児童手当,0,12\n粗大ごみ\n児童手当,9,x"))
        .contains("2 行目：年間件数", "3 行目：業務名、年間件数", "4 行目：一件あたりの分", "粗大ごみ");
    String page = add(yuino, "粗大ごみ収集,9000,10\n児童手当\t1,200\t12\n");
    // 1200 × 12 min = 240 h a year, of which the measured median of 75 % would be saved.
    assertThat(page).contains("240.0", "180.0", "1 団体、削減率のまん中 75.0%");
    assertThat(page.indexOf("児童手当</th>")).isLessThan(page.indexOf("粗大ごみ収集</th>"));
    assertThat(orita.get("/begin").body()).doesNotContain("粗大ごみ収集");

    assertThat(yuino.send("/wishes", "/wishes", Map.of("title", "粗大ごみ収集")).body())
        .contains("賛成しました");
    orita.send("/wishes", "/wishes/1/vote", Map.of());
    orita.send("/wishes", "/wishes/1/vote", Map.of());
    assertThat(jdbc.sql("select count(*) from wish_vote").query(Integer.class).single())
        .isEqualTo(2);
    assertThat(jdbc.sql("select votes from wish").query(Integer.class).single()).isEqualTo(2);
    theListComesAsAFileToo(orita);

    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("yuino", Towns.PASSWORD);
      eyes.look("/begin", "begin");
      eyes.look("/wishes", "wishes");
    }
  }

  @Test
  void aNameIsThereOnlyOnce() {
    assertThat(WorkLines.read("a,1,1\na,2,2", java.util.Set.of()).faults())
        .isEqualTo(List.of(new WorkLines.Fault(2, "twice")));
  }

  private static void theListComesAsAFileToo(Site orita) throws Exception {
    byte[] wrong = "業務名,年間件数,一件の分\r\n犬の登録,x,5\r\n".getBytes(Charset.forName("windows-31j"));
    assertThat(orita.sendFile("/begin", "/begin/file", "csv", wrong).body())
        .contains("2 行目：年間件数は", "犬の登録,x,5");
    assertThat(orita.get("/begin").body()).doesNotContain("犬の登録");
    byte[] good = "\uFEFF犬の登録,120,5\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(orita.sendFile("/begin", "/begin/file", "csv", good).body()).contains("犬の登録</th>");
    assertThat(orita.sendFile("/begin", "/begin/file", "csv", new byte[0]).body())
        .contains("ファイルを選んでください");
  }

  private void effectInKawabe() {
    jdbc.sql(
            """
            insert into effect_month (municipality, scenario, month_of, cases, before_seconds,
              after_seconds) values (:code, 'jido-teate/nintei-seikyu', :month, 10, 4000, 1000)
            """)
        .param("code", Towns.KAWABE)
        .param("month", LocalDate.of(2026, 5, 1).toString().substring(0, 7))
        .update();
    totals.refresh("jido-teate/nintei-seikyu");
  }

  private static String add(Site site, String lines) throws Exception {
    return site.send("/begin", "/begin", Map.of("lines", lines)).body();
  }
}
