package jp.yui.agent.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import jp.yui.agent.intake.IntakeBenchmark;

/** Prints what was measured, for a person. */
final class Table {
  private static final int TITLE = 24;

  private final PrintStream out;

  Table(PrintStream out) {
    this.out = out;
  }

  /**
   * @param answer milliseconds that the core system takes for a page, beside its own work
   */
  void start(int records, int rounds, int answer) {
    line("速さの測定：練習用児童手当システム（標準）に %d 件ずつ、順番に %d 回", records, rounds);
    line("基幹システムが一つの画面を返すまでに待つ時間 %d ミリ秒", answer);
    line(
        "プロセッサー %d、いまの負荷（load average）%.1f",
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    line("各回の初めの %d 件は、起動とログインを含むので「件/秒」と「CPU秒/件」には数えません。", Meter.WARM_UP);
    line("");
    line("%s  件/秒  CPU秒/件  起動も入れた件/秒", wide("", TITLE));
  }

  void run(int round, Subject subject, Measured run) {
    figures(round + "回目 " + subject.title(), run);
  }

  void postings(Map<Subject, Measured> medians) {
    line("");
    line("中央値");
    medians.forEach((subject, median) -> figures(subject.title(), median));
    Measured plain = of(medians, Subject.PLAIN);
    Measured one = of(medians, Subject.AGENT);
    Measured two = of(medians, Subject.AGENT_TWO);
    line("");
    line("Yui は手書きの Selenium の %.2f 倍の速さ（目標 3.5 倍以上）", one.perSecond() / plain.perSecond());
    line("1件あたりの CPU 時間は手書きの Selenium の %.2f 倍", one.cpuSeconds() / plain.cpuSeconds());
    line("ブラウザー2つは1つの %.2f 倍の速さ（目標 1.5 倍以上）", two.perSecond() / one.perSecond());
  }

  /** Once a batch, whatever its size. */
  void checkUp(Duration took) {
    line("");
    line("%s %9.2f 秒（一束に一回、サインインの後から）", wide("画面健診", TITLE), took.toMillis() / 1000.0);
  }

  /**
   * @param heap megabytes of the reading process
   */
  void intake(int rows, int heap, IntakeBenchmark.Rates rates) {
    line("");
    line("CSV の読み取り（CP932、20列、%,d 行。読み取りプロセスのメモリー上限 %d MB）", rows, heap);
    line("%s %,12.0f 行/秒", wide("FastCSV だけ", TITLE), rates.alone());
    line("%s %,12.0f 行/秒", wide("Yui の読み取り", TITLE), rates.intake());
    line("Yui は FastCSV だけの %.2f 倍の速さ（目標 0.5 倍以上）", rates.intake() / rates.alone());
  }

  private void figures(String title, Measured run) {
    line(
        "%s %6.2f %9.2f %13.2f",
        wide(title, TITLE), run.perSecond(), run.cpuSeconds(), run.wholePerSecond());
  }

  private static Measured of(Map<Subject, Measured> medians, Subject subject) {
    return Objects.requireNonNull(medians.get(subject));
  }

  /** Padded as a terminal shows it, where Japanese characters are two columns wide. */
  private static String wide(String text, int columns) {
    int width = text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    return text + " ".repeat(Math.max(0, columns + 6 - width));
  }

  private void line(String text, Object... details) {
    out.println(details.length == 0 ? text : text.formatted(details));
    out.flush();
  }
}
