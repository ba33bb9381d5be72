package jp.yui.agent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {
  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  @Test
  void showsTheLawUntilAFileIsTakenOver() throws Exception {
    assertThat(yui("calendar", "show", "--year", "2026")).isZero();
    assertThat(said.toString()).contains("法律から計算", "2026-09-22 (火)  休日");
    said.getBuffer().setLength(0);

    Path file = folder.resolve("syukujitsu.csv");
    Files.write(file, "月日,名称\r\n2026/1/1,元日\r\n".getBytes(Charset.forName("windows-31j")));
    assertThat(yui("calendar", "import", file.toString())).isZero();
    assertThat(yui("calendar", "show", "--year", "2026")).isZero();

    assertThat(said.toString())
        .contains("1 日の祝日を取り込みました", "取り込んだファイル", "2026-01-01 (木)  元日")
        .doesNotContain("2026-09-22");
  }

  private int yui(String... words) {
    String[] all = new String[words.length + 2];
    System.arraycopy(words, 0, all, 0, words.length);
    all[words.length] = "--home";
    all[words.length + 1] = folder.resolve("home").toString();
    PrintWriter out = new PrintWriter(said, true);
    return Yui.execute(out, out, all);
  }
}
