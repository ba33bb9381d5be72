package jp.yui.platform.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.identity.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.print.PrintOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Months are a table for everybody, and a chart of the same numbers where a script runs. */
@PlatformTest
class MonthPagesTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String REPORT = "/effects/report";

  /** This month, or the last one that has two before it in the same fiscal year. */
  private static final YearMonth NOW = now();

  private static final String OWN =
      "/effects/own?year=" + (NOW.getMonthValue() < 4 ? NOW.getYear() - 1 : NOW.getYear());

  /** What is drawn, line by line, and whether anything is seen at all. */
  private static final String DRAWN =
      """
      const canvas = document.querySelector('.plot canvas');
      const seen = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
        .some(part => part !== 0);
      return seen ? Chart.getChart(canvas).data.datasets.map(one =>
        one.label + ' ' + one.data.map(rate => rate === null ? '-' : rate.toFixed(1)).join(' ')) : [];
      """;

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @LocalServerPort private int port;

  @Test
  void theChartShowsWhatTheTableSays() throws Exception {
    shelf.file(SharedScenario.bundle(), null, null);
    // 10 min by hand for 60 cases: 10 h, of which the runs take 1, 4 and 2 h; none in between.
    reported("yuino", Towns.YUINO, Map.of(2, 3600, 0, 3600));
    reported("orita", Towns.ORITA, Map.of(2, 14_400));
    Site kawabe = reported("kawabe", Towns.KAWABE, Map.of(2, 7200));

    for (String page : List.of("/effects", "/scenarios/" + SCENARIO)) {
      assertThat(words(kawabe.get(page).body()))
          .containsSubsequence("月ごとの効果", month(2), "23.0", "76.7%", "3", "80.0%", "70.0%", "85.0%")
          .containsSubsequence(month(1), "－", "－", "0", "－")
          .containsSubsequence(month(0), "9.0", "90.0%", "1", "90.0%", "90.0%", "90.0%");
    }
    assertThat(words(kawabe.get(OWN).body()))
        .containsSubsequence("月ごとの効果", month(2), "8.0", "80.0%", "3", "80.0%", "70.0%", "85.0%")
        .doesNotContain(month(0) + " 9.0");

    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("kawabe", Towns.PASSWORD);
      eyes.look("/effects", "effects-months");
      assertThat(drawn(eyes))
          .containsExactly(
              "まん中の団体の削減率 80.0 - 90.0",
              "低いほうから四分の一 70.0 - 90.0",
              "団体の半分が入る幅（低いほう・高いほうから四分の一の間） 85.0 - 90.0");
      assertThat(paper(eyes)).contains("月ごとの効果", "76.7%");
      eyes.look("/scenarios/" + SCENARIO, "scenario-months");
      assertThat(drawn(eyes)).contains("まん中の団体の削減率 80.0 - 90.0");
      eyes.signIn("yuino", Towns.PASSWORD);
      eyes.look(OWN, "effects-own-months");
      assertThat(drawn(eyes).getFirst()).isEqualTo("自分の団体の削減率 90.0 - 90.0");
      eyes.look(OWN + "&lang=en", "effects-own-months-en");
    }
  }

  private static List<String> drawn(Eyes eyes) {
    List<?> lines = (List<?>) eyes.browser().executeScript(DRAWN);
    return Objects.requireNonNull(lines).stream().map(String::valueOf).toList();
  }

  private static String paper(Eyes eyes) throws Exception {
    byte[] pdf = Base64.getDecoder().decode(eyes.browser().print(new PrintOptions()).getContent());
    return new PDFTextStripper().getText(Loader.loadPDF(pdf));
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  private static YearMonth now() {
    YearMonth now = YearMonth.now(ZoneId.of("Asia/Tokyo"));
    return now.getMonthValue() == 4 || now.getMonthValue() == 5 ? now.minusMonths(2) : now;
  }

  private static String month(int ago) {
    YearMonth month = NOW.minusMonths(ago);
    return month.getYear() + " 年 " + month.getMonthValue() + " 月";
  }

  private Site reported(String name, String town, Map<Integer, Integer> seconds) throws Exception {
    Site chief = towns.person(name, town, Role.MUNICIPALITY_ADMIN);
    chief.send(
        "/effects/baseline", "/effects/baseline", Map.of("scenario", SCENARIO, "minutes", "10"));
    StringBuilder csv = new StringBuilder("見出し\n");
    seconds.forEach(
        (ago, run) ->
            csv.append(
                "%s,1.0.0,renshu-hyojun,%s,60,0,0,%d,0,本番%n"
                    .formatted(SCENARIO, NOW.minusMonths(ago).atDay(1), run)));
    byte[] file = csv.toString().getBytes(StandardCharsets.UTF_8);
    assertThat(chief.sendFile(REPORT, "/effects/report/file", "csv", file).body())
        .contains(seconds.size() + " 件の実績を入れました");
    return chief;
  }
}
