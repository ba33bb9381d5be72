package jp.yui.platform.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.Site;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.identity.NewAccount;
import jp.yui.platform.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A publisher hands in a folder; it is filed whole, or not at all with everything that is wrong.
 */
@PlatformTest
class PublishPageTest {
  private static final String PASSWORD = "ヤマ カワ ソラ ウミ モリ";

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private Index index;
  @LocalServerPort private int port;
  private Site site;

  @BeforeEach
  void signIn() throws Exception {
    if (accounts.areNone()) {
      accounts.add(new NewAccount("pub", "結野 花子", null, PASSWORD, Set.of(Role.PUBLISHER)));
    }
    for (String table : new String[] {"file", "trait", "version"}) {
      jdbc.sql("delete from scenario_" + table).update();
    }
    jdbc.sql("delete from scenario").update();
    index.refresh();
    site = new Site(port);
    site.signIn("pub", PASSWORD);
  }

  @Test
  void aGoodFolderIsFiledAndFoundAtOnce() throws Exception {
    TreeMap<String, byte[]> files = new TreeMap<>();
    SharedScenario.files().forEach((path, text) -> files.put("a/nintei-seikyu/" + path, text));
    files.put("a/nintei-seikyu/samples/inbox/児童.csv", "氏名".getBytes(StandardCharsets.UTF_8));
    files.put("__MACOSX/a/._x", new byte[] {1});

    assertThat(site.get("/scenarios").body()).contains("href=\"/publish\"");
    assertThat(send(files)).contains("版 1.0.0 を載せました", "児童手当 認定請求の登録");
    assertThat(site.get("/scenarios?q=%E6%89%8B%E5%BD%93").body()).contains("1 件のシナリオ");
    assertThat(jdbc.sql("select path from scenario_file order by path").query(String.class).list())
        .containsExactlyElementsOf(SharedScenario.files().keySet());
    assertThat(send(files)).contains("もう載っています");
    assertThat(
            jdbc.sql(
                    "select actor || ' ' || subject from audit_entry where action = 'scenario.filed'"
                        + " order by seq desc limit 1")
                .query(String.class)
                .list())
        .containsExactly("pub jido-teate/nintei-seikyu@1.0.0");
  }

  @Test
  void everyMistakeIsSaidWithItsLineAndNothingIsFiled() throws Exception {
    assertThat(site.sendFile("/publish", "/publish", "zip", SharedScenario.broken()).body())
        .contains("scenario.yaml の 14 行 6 桁", "receipt-nr", "kanaa", "直し方：", "載せていません")
        .doesNotContain("yui-scenario");
    assertNothingFiled();
  }

  @Test
  void aNameThatLeadsOutOfTheFolderIsRefused() throws Exception {
    for (String name :
        new String[] {
          "../evil.yaml", "forms/../../evil.yaml", "/etc/evil.yaml", "..\\evil.yaml", "C:/evil"
        }) {
      assertThat(send(with(name))).as(name).contains("フォルダーの外を指すか");
    }
    assertNothingFiled();
  }

  @Test
  void whatIsNotOfAScenarioIsNamedAllAtOnce() throws Exception {
    TreeMap<String, byte[]> files = with("settings.yaml");
    files.put("forms/a.exe", new byte[] {1});

    assertThat(send(files)).contains("「settings.yaml」は団体の設定", "「forms/a.exe」はシナリオのファイルではありません");
    assertNothingFiled();
  }

  @Test
  void aZipThatGrowsWithoutEndIsRefused() throws Exception {
    assertThat(send(Map.of("samples/big", new byte[60 * 1024 * 1024]))).contains("大きすぎます");
    assertThat(send(Map.of("scenario.yaml", new byte[2 * 1024 * 1024]))).contains("1 MB まで");
  }

  @Test
  void aFileThatIsTooLargeIsToldSoOnItsPage() throws Exception {
    assertThat(file(new byte[30 * 1024 * 1024])).contains("20 MB まで", "zip にして");
  }

  @Test
  void whatIsNoZipIsSaidToBe() throws Exception {
    assertThat(file(new byte[0])).contains("zip を選んでください");
    assertThat(file("yui: 1".getBytes(StandardCharsets.UTF_8))).contains("zip ではありません");
    assertThat(file("PK??????".getBytes(StandardCharsets.UTF_8))).contains("scenario.yaml がありません");
  }

  private static TreeMap<String, byte[]> with(String name) {
    TreeMap<String, byte[]> files = SharedScenario.files();
    files.put(name, new byte[] {1});
    return files;
  }

  private void assertNothingFiled() {
    assertThat(jdbc.sql("select count(*) from scenario").query(Integer.class).single()).isZero();
  }

  private String send(Map<String, byte[]> files) throws Exception {
    return file(SharedScenario.zip(files));
  }

  private String file(byte[] zip) throws Exception {
    return site.sendFile("/publish", "/publish", "zip", zip).body();
  }

  @Test
  void whatMustNotBeSharedIsNotFiledEvenWhereItWouldNotBeKept() throws Exception {
    TreeMap<String, byte[]> files = SharedScenario.files();
    files.remove("LICENSE");
    put(files, "CHANGELOG.md", "## 0.9.0\n- まだ");
    put(files, "samples/a.csv", "結城,ユウキ　ハナコ,昭和60年1月2日\n");
    put(files, "settings.yaml", "overlay: x");

    assertThat(send(files))
        .contains("LICENSE がありません", "版 1.0.0 で変わったことが書かれていません")
        .contains("samples/a.csv の 1 行", "「settings.yaml」は団体の設定")
        .doesNotContain("ハナコ");
    assertNothingFiled();
  }

  @Test
  void aVersionBeforeTheNewestOneIsRefusedAndAfterItShowsWhatChanged() throws Exception {
    assertThat(send(SharedScenario.files())).contains("Apache 2.0", "はじめての版");
    assertThat(send(version("0.9.0"))).contains("1.0.0 より前です", "1.0.0 より大きくしてください");
    assertThat(send(version("1.10.0"))).contains("版 1.10.0 を載せました", "年金を足した", "はじめての版");
    assertThat(send(version("1.9.0"))).contains("1.10.0 より前です");
  }

  private static TreeMap<String, byte[]> version(String version) {
    TreeMap<String, byte[]> files = SharedScenario.files();
    String main = new String(files.get("scenario.yaml"), StandardCharsets.UTF_8);
    put(files, "scenario.yaml", main.replace("version: 1.0.0", "version: " + version));
    put(files, "CHANGELOG.md", "## " + version + "\n年金を足した\n## 1.0.0\nはじめての版\n");
    return files;
  }

  private static void put(TreeMap<String, byte[]> files, String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
