package jp.yui.agent.cli.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.yui.agent.cli.YuiAtHand;
import jp.yui.scenario.trust.OnlineKeys;
import jp.yui.scenario.trust.OnlinePublicKeys;
import jp.yui.scenario.trust.SigningKey;

/** Where the people of a consortium sit: their keys, the folder between them, and the commands. */
final class Desk {
  static final String PASSPHRASE = "correct horse battery";

  final Path temp;
  final Path folder;
  OnlineKeys online = onlineKeys();

  Desk(Path temp) throws Exception {
    this.temp = temp;
    this.folder = temp.resolve("ceremony");
    Files.writeString(temp.resolve("passphrase"), PASSPHRASE + "\n");
    writeOnline();
  }

  static OnlineKeys onlineKeys() {
    return new OnlineKeys(
        SigningKey.generate(), SigningKey.generate(), SigningKey.generate(), SigningKey.generate());
  }

  void writeOnline() throws Exception {
    Files.write(temp.resolve("online-keys.json"), OnlinePublicKeys.of(online).write());
  }

  /** Makes a key for each of those. */
  void keys(String... names) {
    for (String name : names) {
      assertThat(ok("key", path(name), "--passphrase-file", path("passphrase")))
          .contains("指紋", name + ".key", name + ".pub");
    }
  }

  /** The first ceremony: 2 of suzuki, sato and tanaka; ito for the publishers; orita publishes. */
  void begun() {
    keys("suzuki", "sato", "tanaka", "ito", "orita");
    ok(
        "init",
        folder.toString(),
        "--root",
        "鈴木=" + path("suzuki.pub"),
        "--root",
        "佐藤=" + path("sato.pub"),
        "--root",
        "田中=" + path("tanaka.pub"),
        "--targets",
        "伊藤=" + path("ito.pub"),
        "--online",
        path("online-keys.json"),
        "--publisher",
        "131016=" + path("orita.pub"));
    sign("suzuki");
    sign("tanaka");
    assertThat(sign("ito")).contains("必要な署名がそろいました");
  }

  String sign(String name) {
    return ok(
        "sign",
        folder.toString(),
        "--yes",
        "--key",
        path(name + ".key"),
        "--passphrase-file",
        path("passphrase"));
  }

  String path(String name) {
    return temp.resolve(name).toString();
  }

  /** What a command that works says. */
  String ok(String... words) {
    return said(0, words);
  }

  /** What a command says that ends with that status. */
  String said(int status, String... words) {
    return typed(status, "", words);
  }

  /** The same, with what is typed. */
  String typed(int status, String typed, String... words) {
    InputStream before = System.in;
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said, true);
    List<String> all = new ArrayList<>(List.of("trust"));
    all.addAll(Arrays.asList(words));
    try {
      System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
      int ended = YuiAtHand.execute(out, all.toArray(String[]::new));
      assertThat(ended).as(said.toString()).isEqualTo(status);
      return said.toString();
    } finally {
      System.setIn(before);
    }
  }
}
