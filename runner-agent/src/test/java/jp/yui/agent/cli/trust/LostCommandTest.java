package jp.yui.agent.cli.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jp.yui.scenario.trust.CeremonyFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A key is lost or stolen. */
class LostCommandTest {
  @TempDir Path temp;
  private Desk desk;

  @BeforeEach
  void begun() throws Exception {
    desk = new Desk(temp);
    desk.begun();
  }

  @ParameterizedTest
  @CsvSource({"root", "targets", "online", "publisher"})
  void isToldWhatItMeansAndWhatToDoNext(String what) throws Exception {
    assertThat(desk.ok("lost", desk.folder.toString(), what)).contains("起きうること", "次にすること");
    assertThat(desk.ok("lost", desk.folder.toString(), what, "--stolen"))
        .contains("起きうること", "yui trust lost " + desk.folder + " " + what);
    assertThat(new CeremonyFolder(desk.folder).pending()).isEmpty();
  }

  @Test
  void oneOfTheRootsHoldersIsReplacedByTheOthers() throws Exception {
    desk.keys("takahashi");
    desk.ok(
        "lost",
        desk.folder.toString(),
        "root",
        "--out",
        "鈴木",
        "--in",
        "高橋=" + desk.path("takahashi.pub"));
    desk.sign("sato");
    desk.sign("tanaka");

    assertThat(root()).doesNotContain(id("suzuki")).contains(id("takahashi"), id("sato"));
  }

  @Test
  void tooManyLostRootsCannotBeMendedAndThatIsSaid() throws Exception {
    assertThat(desk.said(1, "lost", desk.folder.toString(), "root", "--out", "鈴木", "--out", "佐藤"))
        .contains("残る鍵は 1 本", "やり直し", "1.root.json");
    assertThat(new CeremonyFolder(desk.folder).pending()).isEmpty();
  }

  @Test
  void theListsHolderIsReplacedByTheRootsHolders() throws Exception {
    desk.keys("kato");
    desk.ok(
        "lost",
        desk.folder.toString(),
        "targets",
        "--stolen",
        "--out",
        "伊藤",
        "--in",
        "加藤=" + desk.path("kato.pub"));
    desk.sign("sato");
    desk.sign("tanaka");
    assertThat(desk.sign("kato")).contains("必要な署名がそろいました");
  }

  @Test
  void allKeysOfThePlatformAreExchanged() throws Exception {
    desk.online = Desk.onlineKeys();
    desk.writeOnline();
    assertThat(
            desk.ok(
                "lost",
                desk.folder.toString(),
                "online",
                "--stolen",
                "--online",
                desk.path("online-keys.json")))
        .contains("公開の一覧", "全体の目次", "最新の証明");
    desk.sign("sato");
    desk.sign("tanaka");
    assertThat(desk.sign("ito")).contains("必要な署名がそろいました");
  }

  @Test
  void aPublishersKeyIsExchanged() throws Exception {
    desk.keys("orita2");
    desk.ok(
        "lost",
        desk.folder.toString(),
        "publisher",
        "--out",
        desk.path("orita.pub"),
        "--in",
        "131016=" + desk.path("orita2.pub"));
    desk.sign("ito");

    assertThat(new CeremonyFolder(desk.folder).standing().orElseThrow().publishers().of("131016"))
        .singleElement()
        .satisfies(key -> assertThat(key.id()).isEqualTo(id("orita2")));
  }

  private java.util.Set<String> root() throws Exception {
    return new CeremonyFolder(desk.folder).standing().orElseThrow().root().holders("root").keyids();
  }

  private String id(String name) throws Exception {
    return NamedKey.key(temp.resolve(name + ".pub")).id();
  }
}
