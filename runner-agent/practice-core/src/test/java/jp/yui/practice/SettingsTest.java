package jp.yui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @Test
  void tellsItsPortOnOneLineAndInTheFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("port");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                PracticeCore.class.getName(),
                "--practice.port-file=" + file)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(out.readLine()).isEqualTo("PRACTICE_READY port=" + Files.readString(file));
      assertThat(folder).isDirectoryNotContaining("glob:**.part");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void hidesProtectedResidentsFromAnOrdinaryOperator() {
    try (var practice =
        new Practice("--practice.protected-receipts=P-1", "--practice.protected-names=保護　花子")) {
      signIn(practice, "renshu");
      register(practice, Forms.clean("P-1"));
      Map<String, String> byName = Forms.clean("P-2");
      byName.put("applicant-name", "保護　花子");
      register(practice, byName);
      assertThat(practice.judge().get("total").asInt()).isEqualTo(2);
      assertThat(practice.page("/clean/search?receipt-no=P-1")).contains("該当するデータがありません");
      assertThat(practice.page("/clean/search?receipt-no=P-2")).contains("該当するデータがありません");
      signIn(practice, "kanri");
      assertThat(practice.page("/clean/search?receipt-no=P-1")).contains("検索結果");
      assertThat(practice.page("/clean/search?receipt-no=P-2")).contains("検索結果");
    }
  }

  @Test
  void refusesASecondRegistrationWhereToldTo() {
    try (var practice = new Practice("--practice.reject-duplicates=true")) {
      signIn(practice, "renshu");
      assertThat(register(practice, Forms.clean("D-1"))).contains("登録完了");
      assertThat(register(practice, Forms.clean("D-1"))).contains("受付番号D-1は登録済みです。");
      assertThat(practice.judge().get("total").asInt()).isEqualTo(1);
    }
  }

  @Test
  void endsAnIdleSession() throws InterruptedException {
    try (var practice = new Practice("--practice.session-timeout=1ms")) {
      signIn(practice, "renshu");
      Thread.sleep(5);
      assertThat(practice.get("/clean/menu").uri().toString()).endsWith("/clean/login?expired");
      assertThat(practice.page("/clean/login?expired"))
          .contains("セッションの有効期限が切れました。もう一度ログインしてください。");
    }
  }

  private static void signIn(Practice practice, String operator) {
    practice.post("/clean/login", Map.of("operator", operator, "password", Practice.PASSWORD));
  }

  private static String register(Practice practice, Map<String, String> form) {
    String confirm =
        new String(practice.post("/clean/confirm", form).body(), StandardCharsets.UTF_8);
    return new String(
        practice.post("/clean/register", Map.of("draft", Forms.draft(confirm))).body(),
        StandardCharsets.UTF_8);
  }
}
