package jp.yui.platform.dataflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.yui.platform.Eyes;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.Towns;
import jp.yui.platform.catalogue.SharedScenario;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sheet says of every personal item where it comes from and where it goes. */
@PlatformTest
class DataFlowTest {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";

  @Autowired private Towns towns;
  @Autowired private Shelf shelf;
  @Autowired private Versions versions;
  @LocalServerPort private int port;

  @Test
  void everyPersonalItemIsFollowedFromItsFormIntoItsFields() throws Exception {
    towns.found();
    shelf.file(SharedScenario.bundle(), Towns.YUINO, null);
    long id = versions.of(SCENARIO).getFirst().id();
    Site site = towns.person("staff", Towns.ORITA, Role.STAFF);
    assertThat(site.get("/scenarios/" + SCENARIO).body())
        .contains("/data-flow/" + id + "?product=renshu-cloud");

    String sheet = site.get("/data-flow/" + id + "?product=renshu-cloud").body();

    assertThat(sheet).contains("個人情報は出ません", "操作者ID、パスワード", "90 日").doesNotContain("??");
    assertThat(row(sheet, "請求者氏名")).contains("請求者氏名");
    assertThat(row(sheet, "請求者生年月日")).contains("不詳の生年月日");
    assertThat(row(sheet, "配偶者氏名")).as("a condition tells of it").contains("配偶者あり");
    assertThat(row(sheet, "カナ")).contains("児童ごとの", "氏名カナ");
    assertThat(sheet).doesNotContain("<span>加入年金</span>");
    assertThat(site.get("/data-flow/" + id + "?product=nai").statusCode()).isEqualTo(404);
    assertThat(site.get("/data-flow/imports/1").statusCode()).isEqualTo(404);
    shelf.mark(id, State.RELEASED);
    String imported =
        site.send("/imports", "/imports", Map.of("scenario", SCENARIO, "product", "renshu-cloud"))
            .uri()
            .getPath();
    assertThat(site.get(imported).body()).contains("/data-flow" + imported);
    assertThat(site.get("/data-flow" + imported).body())
        .contains("まだ承認されていない設定", "90 日残し", "まだ決めていません");
    assertThat(
            towns
                .person("other", Towns.KAWABE, Role.STAFF)
                .get("/data-flow" + imported)
                .statusCode())
        .isEqualTo(404);
    theFileSaysTheSame(site, "/data-flow/" + id + "/pdf?product=renshu-cloud", "請求者生年月日");
    theFileSaysTheSame(site, "/data-flow" + imported + "/pdf", "まだ承認されていない設定");
    assertThat(sheet).contains("/data-flow/" + id + "/pdf?product=renshu-cloud");
    try (Eyes eyes = new Eyes(port)) {
      eyes.signIn("staff", Towns.PASSWORD);
      eyes.look("/data-flow/" + id + "?product=renshu-cloud", "data-flow");
    }
  }

  private static void theFileSaysTheSame(Site site, String path, String words) throws Exception {
    Path file = Files.createDirectories(Path.of("target/pictures")).resolve("data-flow.pdf");
    HttpResponse<byte[]> answer = site.download(path);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    Files.write(file, answer.body());
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
          .contains("個人情報の流れ", "請求者氏名", "操作者ID、パスワード", words);
      for (PDPage page : pdf.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  private static String row(String page, String label) {
    int at = page.indexOf("<span>" + label + "</span>");
    assertThat(at).as(label).isPositive();
    return page.substring(page.lastIndexOf("<tr", at), page.indexOf("</tr>", at));
  }
}
