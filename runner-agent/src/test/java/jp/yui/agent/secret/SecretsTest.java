package jp.yui.agent.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir Path folder;
  private Home home;

  @BeforeEach
  void make() {
    home = Home.at(folder.resolve("home"));
  }

  @Test
  void the_environment_goes_before_the_file_and_the_file_before_the_keystore() throws IOException {
    Keystore.open(home).set("WORD", Secret.of("from-keystore".toCharArray()));
    assertThat(word(Map.of())).isEqualTo("from-keystore");
    file(home.secrets(), "# 練習用\n\nWORD=\\from=file\n", "rw-------");
    assertThat(word(Map.of())).isEqualTo("\\from=file");
    assertThat(word(Map.of("YUI_SECRET_WORD", "from-variable"))).isEqualTo("from-variable");
  }

  @Test
  void a_file_that_others_can_read_is_refused_before_it_is_read() throws IOException {
    Path file = folder.resolve("open.properties");
    file(file, "WORD=planted-value\n", "rw-r-----");
    assertThatThrownBy(() -> Secrets.of(home, file))
        .isInstanceOf(AgentProblem.class)
        .hasMessage(
            "ファイル %s は、ほかの人も読める設定になっています。持ち主だけが読めるようにしてください（chmod 600 %s。Windows では、プロパティの「セキュリティ」で自分以外を外す）。",
            file, file);
  }

  @Test
  void a_line_that_is_not_understood_is_named_but_not_shown() throws IOException {
    Path file = folder.resolve("secrets");
    file(file, "WORD=ok-value\nplanted-value\n", "rw-------");
    assertThatThrownBy(() -> Secrets.of(home, file))
        .hasMessage(
            "シークレットのファイル %s の 2 行目が「名前=値」の形ではありません。名前は半角の英大文字・数字・下線で書いてください（行の中身は、値が見えるといけないので表示しません）。",
            file);
  }

  @Test
  void a_space_at_the_edge_is_refused_since_nobody_sees_it() throws IOException {
    Path file = folder.resolve("secrets");
    file(file, "WORD=planted-value \n", "rw-------");
    assertThatThrownBy(() -> Secrets.of(home, file))
        .hasMessageStartingWith("シークレット WORD の値の先頭か末尾に空白があります。")
        .hasMessageNotContaining("planted-value");
  }

  @Test
  void one_that_is_missing_is_named_with_the_three_ways_to_put_it_in() {
    assertThatThrownBy(() -> Secrets.of(home, null).get("RENSHU_USER"))
        .hasMessage(
            "シークレット RENSHU_USER がどこにもありません。「yui secret set RENSHU_USER」で登録するか、環境変数 YUI_SECRET_RENSHU_USER か、ファイル %s に入れてください。",
            home.secrets());
    assertThat(home.keystore()).doesNotExist();
  }

  @Test
  void the_keystore_keeps_them_across_starts_and_between_processes() {
    Keystore first = Keystore.open(home);
    Keystore second = Keystore.open(home);
    first.set("B_WORD", Secret.of("合言葉 one".toCharArray()));
    second.set("A_WORD", Secret.of("two-two".toCharArray()));

    Keystore later = Keystore.open(home);
    assertThat(later.names()).containsExactly("A_WORD", "B_WORD");
    assertThat(later.get("B_WORD").orElseThrow().revealAsText()).isEqualTo("合言葉 one");
    assertThat(later.remove("B_WORD")).isTrue();
    assertThat(later.remove("B_WORD")).isFalse();
    assertThat(Keystore.open(home).names()).containsExactly("A_WORD");
  }

  @Test
  void keystore_and_its_word_are_readable_by_their_owner_only() throws IOException {
    Keystore.open(home).set("WORD", Secret.of("planted-value".toCharArray()));
    for (Path file : new Path[] {home.keystore(), home.keystoreKey()}) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    assertThat(Files.readString(home.keystore(), StandardCharsets.ISO_8859_1))
        .doesNotContain("planted-value");
  }

  @Test
  void a_keystore_without_its_word_is_not_made_anew() throws IOException {
    Keystore.open(home).set("WORD", Secret.of("planted-value".toCharArray()));
    Files.delete(home.keystoreKey());
    assertThatThrownBy(() -> Keystore.open(home))
        .hasMessage(
            "キーストア %s はありますが、そのパスワードのファイル %s がありません。控えから戻すか、環境変数 YUI_KEYSTORE_PASSWORD で渡してください。",
            home.keystore(), home.keystoreKey());
  }

  @Test
  void standard_input_gives_one_line() {
    ByteArrayInputStream in =
        new ByteArrayInputStream("合言葉 one\r\nrest".getBytes(StandardCharsets.UTF_8));
    assertThat(SecretInput.ask("WORD", null, in).revealAsText()).isEqualTo("合言葉 one");
  }

  @Test
  void a_secret_prints_as_stars_and_can_be_wiped() {
    Secret secret = Secret.of("planted-value".toCharArray());
    assertThat(secret).hasToString("***");
    secret.close();
    assertThat(secret.revealAsText()).doesNotContain("planted");
  }

  private String word(Map<String, String> variables) {
    return Secrets.of(home, null, variables::get).get("WORD").revealAsText();
  }

  private static void file(Path file, String text, String permissions) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
