package jp.yui.agent.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import jp.yui.agent.intake.child.IntakeProcess;
import jp.yui.scenario.model.CsvForm;

/**
 * Measures the intake of a large CSV file (through the child process, encoding checked, SHA-256
 * taken) against FastCSV alone in this process, the two taken in turns over the same file.
 *
 * <p>Arguments: rows (100000), turns (15), megabytes of the child's heap (64).
 */
public final class IntakeBenchmark {
  private static final int COLUMNS = 20;
  private static final int TURNS = 15;
  private static final String RATES = "RATES ";

  private IntakeBenchmark() {}

  /** Rows per second, medians of the turns: FastCSV alone, and the intake. */
  public record Rates(double alone, double intake) {}

  public static void main(String[] arguments) throws IOException {
    Rates rates =
        run(
            argument(arguments, 0, 100_000),
            argument(arguments, 1, TURNS),
            argument(arguments, 2, 64),
            System.out);
    System.out.println(RATES + rates.alone() + " " + rates.intake());
  }

  /**
   * The same in a process of its own with the JVM's own options: the agent's are for a program that
   * waits for pages, and would slow FastCSV down as well.
   */
  public static Rates apart(int rows, int heap) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:disable",
                "-cp",
                System.getProperty("java.class.path"),
                IntakeBenchmark.class.getName(),
                String.valueOf(rows),
                String.valueOf(TURNS),
                String.valueOf(heap))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      String[] rates =
          lines
              .lines()
              .filter(line -> line.startsWith(RATES))
              .findFirst()
              .orElseThrow(() -> new IOException("the intake benchmark ended early"))
              .substring(RATES.length())
              .split(" ");
      return new Rates(Double.parseDouble(rates[0]), Double.parseDouble(rates[1]));
    }
  }

  /**
   * @param heap megabytes of the reading process
   * @param out where each turn is told
   */
  public static Rates run(int rows, int turns, int heap, PrintStream out) throws IOException {
    Path folder = Files.createTempDirectory("intake-benchmark");
    Path file = folder.resolve("申請.csv");
    try {
      write(file, rows);
      return measure(file, rows, turns, heap, out);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private static Rates measure(Path file, int rows, int turns, int heap, PrintStream out)
      throws IOException {
    out.printf(
        Locale.ROOT,
        "CSV: %,d rows x %d columns, windows-31j, %,d bytes; child -Xmx%dm%n",
        rows,
        COLUMNS,
        Files.size(file),
        heap);
    IntakeSettings defaults = IntakeSettings.defaults();
    IntakeSettings settings =
        new IntakeSettings(
            defaults.locale(), heap, defaults.idle(), defaults.perFile(), defaults.limits());
    double[] alone = new double[turns];
    double[] whole = new double[turns];
    try (Intake intake = IntakeProcess.open(settings, List.of(form()))) {
      for (int turn = 0; turn < turns; turn++) {
        alone[turn] = rate(rows, () -> fastCsv(file));
        whole[turn] = rate(rows, () -> intake(intake, file, rows));
        out.printf(
            Locale.ROOT,
            "  turn %d: FastCSV alone %,9.0f rows/s   intake %,9.0f rows/s   ratio %.2f%n",
            turn + 1,
            alone[turn],
            whole[turn],
            whole[turn] / alone[turn]);
      }
    }
    out.printf(
        Locale.ROOT,
        "intake : FastCSV alone = %.2f (median of turns; the first, with both cold, %.2f)%n",
        median(whole) / median(alone),
        whole[0] / alone[0]);
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    out.printf(
        Locale.ROOT,
        "peak heap: child at most %d MB (-Xmx), this process, FastCSV's share included, %d MB%n",
        heap,
        peak >> 20);
    return new Rates(median(alone), median(whole));
  }

  private static long fastCsv(Path file) throws IOException {
    long chars = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file, Reading.CP932)) {
      for (CsvRecord line : reader) {
        for (int i = 0; i < line.getFieldCount(); i++) {
          chars += line.getField(i).length();
        }
      }
    }
    return chars;
  }

  private static long intake(Intake intake, Path file, int rows) {
    long chars = 0;
    long records = 0;
    try (RecordStream stream = intake.read(file)) {
      for (SourceRecord found : stream) {
        records++;
        for (SourceValue value : found.values()) {
          chars += value.raw().length();
        }
      }
      if (records != rows || !stream.findings().problems().isEmpty()) {
        throw new IllegalStateException(records + " records, " + stream.findings());
      }
    }
    return chars;
  }

  private interface Work {
    long run() throws IOException;
  }

  private static double rate(int rows, Work work) throws IOException {
    long start = System.nanoTime();
    if (work.run() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return rows / ((System.nanoTime() - start) / 1e9);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  static CsvForm form() {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= COLUMNS; i++) {
      columns.add("項目" + i);
      columns.add("item-" + i);
    }
    return Forms.csv("windows-31j", columns.toArray(String[]::new));
  }

  /** Invented rows with the mixture of an application: numbers, names, kana, addresses, blanks. */
  static void write(Path file, int rows) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, Reading.CP932)) {
      for (int i = 1; i <= COLUMNS; i++) {
        out.append(i == 1 ? "" : ",").append("項目").append(String.valueOf(i));
      }
      out.append("\r\n");
      for (int row = 1; row <= rows; row++) {
        out.append("JT").append(String.valueOf(2_025_000_000 + row));
        out.append(",令和7年4月1日,結城　一郎,ﾕｳｷ ｲﾁﾛｳ,平成2年3月4日,男,999-8038,");
        out.append("\"結県稲穂市田植町17番地15\",ゆいハイツ").append(String.valueOf(row % 997));
        out.append("号,090-0000-5978,会社員,厚生年金,,,,ゆい銀行,稲穂支店,普通,");
        out.append(String.valueOf(1_000_000 + row % 9_000_000)).append(",ユウキ　イチロウ\r\n");
      }
    }
  }

  private static int argument(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }
}
