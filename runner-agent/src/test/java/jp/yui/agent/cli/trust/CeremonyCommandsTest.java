package jp.yui.agent.cli.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import jp.yui.scenario.trust.CeremonyFolder;
import jp.yui.scenario.trust.FolderFiles;
import jp.yui.scenario.trust.Lifetimes;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ceremonies as they are typed, with real key files and a real folder. */
class CeremonyCommandsTest {
  @TempDir Path temp;
  private Desk desk;

  @BeforeEach
  void sitDown() throws Exception {
    desk = new Desk(temp);
  }

  @Test
  void theFirstCeremonyEndsInWhatThePlatformTakesOver() throws Exception {
    desk.begun();

    Repository platform =
        new Repository(new MemoryFiles(), InstantSource.system(), Lifetimes.USUAL);
    assertThat(platform.take(new FolderFiles(desk.folder)))
        .containsExactly("1.root.json", "1.targets.json");
    platform.edit(desk.online).publish();
    assertThat(desk.folder.resolve("ceremony.zip")).isNotEmptyFile();
    assertThat(platform.publishers().of("131016")).hasSize(1);
    assertThat(desk.ok("show", desk.folder.toString()))
        .contains("最初の信頼の起点の指紋", "署名済み: 鈴木、田中", "署名済み: 伊藤", "鍵 3 本のうち 2 本", "131016")
        .doesNotContain("署名を待っている");
  }

  @Test
  void whoSignsIsShownWhatAndMayDecline() throws Exception {
    desk.keys("suzuki", "sato", "tanaka", "ito");
    String plan =
        desk.ok(
            "init",
            desk.folder.toString(),
            "--root=鈴木=" + desk.path("suzuki.pub"),
            "--root=佐藤=" + desk.path("sato.pub"),
            "--root=田中=" + desk.path("tanaka.pub"),
            "--targets=伊藤=" + desk.path("ito.pub"),
            "--online=" + desk.path("online-keys.json"));
    assertThat(plan).contains("あと 2 人: 鈴木、佐藤、田中", "あと 1 人: 伊藤", "（まだありません）");

    String declined =
        desk.typed(1, "いいえ\n", "sign", desk.folder.toString(), "--key", desk.path("suzuki.key"));
    assertThat(declined).contains("最初の式です", "鈴木", "全体の目次", "署名していません");
    assertThat(desk.folder.resolve("pending")).isDirectoryNotContaining("glob:**root.?*.json");

    String signed =
        desk.typed(
            0,
            "はい\n" + Desk.PASSPHRASE + "\n",
            "sign",
            desk.folder.toString(),
            "--key",
            desk.path("suzuki.key"));
    assertThat(signed).contains("署名済み: 鈴木", "あと 1 人: 佐藤、田中").doesNotContain(Desk.PASSPHRASE);
  }

  @Test
  void copiesThatWereSignedAtSeveralPlacesAreGathered() throws Exception {
    desk.keys("suzuki", "sato", "tanaka", "ito");
    desk.ok(
        "init",
        desk.folder.toString(),
        "--root=鈴木=" + desk.path("suzuki.pub"),
        "--root=佐藤=" + desk.path("sato.pub"),
        "--targets=伊藤=" + desk.path("ito.pub"),
        "--online=" + desk.path("online-keys.json"));
    Path copy = temp.resolve("copy");
    copy(desk.folder, copy);
    desk.sign("suzuki");
    desk.sign("ito");
    desk.ok(
        "sign",
        copy.toString(),
        "--yes",
        "--key",
        desk.path("sato.key"),
        "--passphrase-file",
        desk.path("passphrase"));

    assertThat(desk.ok("gather", desk.folder.toString(), "--from", copy.toString()))
        .contains("新しい署名を 1 個", "必要な署名がそろいました");
  }

  @Test
  void publishersComeAndGo() throws Exception {
    desk.begun();
    desk.keys("nagata");
    assertThat(
            desk.ok("publisher", "add", desk.folder.toString(), "131024", desk.path("nagata.pub")))
        .contains("＋131024", "← 加わる", "公開者の名簿（targets.json） 版 2")
        .doesNotContain("信頼の起点（root.json）");
    assertThat(desk.said(2, "publisher", "remove", desk.folder.toString(), "131016", "131016"))
        .contains("一つに決められません");
    desk.sign("ito");
    assertThat(
            desk.ok(
                "publisher", "remove", desk.folder.toString(), "131016", desk.path("orita.pub")))
        .contains("－131016", "← 外れる", "新しく受け入れなくなります");
    desk.ok("discard", desk.folder.toString());

    assertThat(
            new CeremonyFolder(desk.folder).standing().orElseThrow().publishers().keys().keySet())
        .containsExactly("131016", "131024");
  }

  @Test
  void keysAreExchangedByTheOldHoldersAndTheNew() throws Exception {
    desk.begun();
    desk.keys("takahashi");
    assertThat(
            desk.ok(
                "rotate",
                desk.folder.toString(),
                "root",
                "--out=佐藤",
                "--in=高橋=" + desk.path("takahashi.pub")))
        .contains("＋", "高橋", "－", "佐藤");
    desk.sign("takahashi");
    desk.sign("suzuki");
    assertThat(desk.sign("tanaka")).contains("必要な署名がそろいました");

    desk.online = Desk.onlineKeys();
    desk.writeOnline();
    desk.ok("rotate", desk.folder.toString(), "online", "--online", desk.path("online-keys.json"));
    desk.sign("takahashi");
    desk.sign("suzuki");
    desk.sign("ito");
    desk.ok("renew", desk.folder.toString());
    desk.sign("takahashi");
    desk.sign("suzuki");
    desk.sign("ito");

    Repository platform =
        new Repository(new MemoryFiles(), InstantSource.system(), Lifetimes.USUAL);
    assertThat(platform.take(new FolderFiles(desk.folder)))
        .containsExactly(
            "1.root.json", "2.root.json", "3.root.json", "4.root.json", "3.targets.json");
    platform.edit(desk.online).publish();
  }

  @Test
  void whatMayNotBeIsSaidAndChangesNothing() throws Exception {
    desk.begun();
    assertThat(desk.said(2, "renew", temp.resolve("nowhere").toString())).contains("がありません");
    assertThat(desk.said(2, "sign", desk.folder.toString(), "--key", desk.path("ito.key")))
        .contains("署名を待っている変更はありません");
    assertThat(
            desk.said(
                2, "publisher", "add", desk.folder.toString(), "131017", desk.path("ito.pub")))
        .contains("団体コード");
    assertThat(
            desk.said(
                2, "publisher", "add", desk.folder.toString(), "131024", desk.path("ito.pub")))
        .contains("それぞれ別の鍵");
    desk.ok("renew", desk.folder.toString());
    assertThat(desk.said(2, "renew", desk.folder.toString())).contains("署名を待っている変更", "discard");
    assertThat(
            desk.said(
                2,
                "sign",
                desk.folder.toString(),
                "--yes",
                "--key",
                desk.path("orita.key"),
                "--passphrase-file",
                desk.path("passphrase")))
        .contains("署名する資格がありません");
    Files.writeString(temp.resolve("wrong"), "something else");
    assertThat(
            desk.said(
                2,
                "sign",
                desk.folder.toString(),
                "--yes",
                "--key",
                desk.path("ito.key"),
                "--passphrase-file",
                desk.path("wrong")))
        .contains("そのパスフレーズでは開きません");
    assertThat(new CeremonyFolder(desk.folder).standing().orElseThrow().root().version())
        .isEqualTo(1);
  }

  @Test
  void aKeyIsForItsOwnerAndNeverOverwritten() throws Exception {
    desk.keys("suzuki");
    byte[] key = Files.readAllBytes(temp.resolve("suzuki.key"));

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(temp.resolve("suzuki.key"))))
        .isEqualTo("rw-------");
    assertThat(
            desk.said(2, "key", desk.path("suzuki"), "--passphrase-file", desk.path("passphrase")))
        .contains("がもうあります");
    assertThat(Files.readAllBytes(temp.resolve("suzuki.key"))).isEqualTo(key);
    Files.writeString(temp.resolve("short"), "short\n");
    assertThat(desk.said(2, "key", desk.path("sato"), "--passphrase-file", desk.path("short")))
        .contains("12 文字以上");
    assertThat(temp.resolve("sato.key")).doesNotExist();
  }

  private static void copy(Path from, Path to) throws Exception {
    try (var all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
