package jp.yui.agent.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import jp.yui.agent.demo.PracticeProcess;
import jp.yui.agent.home.Folders;
import jp.yui.agent.intake.IntakeBenchmark;
import jp.yui.agent.screen.browser.BrowserFinder;
import jp.yui.agent.screen.browser.FoundBrowser;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code yui bench}: plain Selenium, the agent, and the agent with two browsers in turns on the
 * practice core's clean product; then the intake of a large CSV file against FastCSV alone.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "速さを測る（手書きの Selenium・ブラウザー1つ・2つ、CSV の読み取り）")
public final class Bench implements Callable<Integer> {
  private static final int CHILD_HEAP = 64;

  @Option(names = "--records", description = "1回に登録する件数（初めの3件は数えない。6以上。既定 15）")
  private int records = 15;

  @Option(names = "--rounds", description = "くりかえす回数。中央値をとる（既定 3）")
  private int rounds = 3;

  @Option(
      names = "--answer",
      paramLabel = "MILLIS",
      description = "基幹システムが一つの画面を返すまでに待つ時間（ミリ秒。既定 30）")
  private int answer = 30;

  @Option(names = "--rows", description = "読み取る CSV の行数。0 なら測らない（既定 100000）")
  private int rows = 100_000;

  @Option(names = "--json", paramLabel = "FILE", description = "数字を書き出すファイル")
  private @Nullable Path json;

  private final Map<Subject, List<Measured>> runs = new LinkedHashMap<>();
  private int claimed = 1;

  /**
   * @param words as the person typed them, {@code bench} first
   */
  public static void main(String[] words) {
    System.exit(new CommandLine(new Bench()).execute(Arrays.copyOfRange(words, 1, words.length)));
  }

  @Override
  public Integer call() throws Exception {
    if (records < 2 * Meter.WARM_UP || rounds < 1 || answer < 0) {
      System.err.println(
          "--records は " + 2 * Meter.WARM_UP + " 以上、--rounds は 1 以上、--answer は 0 以上にしてください。");
      return 2;
    }
    Table table = new Table(System.out);
    table.start(records, rounds, answer);
    Duration checkUp;
    Path folder = Files.createTempDirectory("yui-bench");
    try (PracticeProcess practice =
        PracticeProcess.start(
            Path.of(System.getenv("YUI_PRACTICE_JAR")), folder.resolve("practice-core.log"))) {
      AnsweringTime.set(practice.port(), answer);
      Set<Long> coreSystem = CpuTime.coreSystem();
      Map<Subject, Contender> contenders = contenders(practice.port());
      for (int round = 1; round <= rounds; round++) {
        List<Subject> turns = new ArrayList<>(contenders.keySet());
        // The other way round every second time, so that nobody always comes first.
        for (Subject subject : round % 2 == 1 ? turns : turns.reversed()) {
          Path own = Files.createDirectories(folder.resolve(subject.name() + round));
          Measured run = run(contenders.get(subject), own, coreSystem);
          runs.computeIfAbsent(subject, s -> new ArrayList<>()).add(run);
          table.run(round, subject, run);
        }
      }
      checkUp =
          new Agent(library(), practice.port(), 1)
              .checkUp(Files.createDirectories(folder.resolve("check-up")));
    } finally {
      Folders.remove(folder);
    }
    Map<Subject, Measured> medians = new LinkedHashMap<>();
    for (Subject subject : Subject.values()) {
      medians.put(subject, Measured.median(runs.getOrDefault(subject, List.of())));
    }
    table.postings(medians);
    table.checkUp(checkUp);
    IntakeBenchmark.@Nullable Rates intake = null;
    if (rows > 0) {
      intake = IntakeBenchmark.apart(rows, CHILD_HEAP);
      table.intake(rows, CHILD_HEAP, intake);
    }
    write(medians, intake);
    return 0;
  }

  private static Map<Subject, Contender> contenders(int port) throws Exception {
    FoundBrowser browser = BrowserFinder.find();
    Path library = library();
    Map<Subject, Contender> contenders = new LinkedHashMap<>();
    contenders.put(Subject.PLAIN, new PlainSelenium(browser, port));
    contenders.put(Subject.AGENT, new Agent(library, port, 1));
    contenders.put(Subject.AGENT_TWO, new Agent(library, port, 2));
    return contenders;
  }

  private static Path library() {
    return Path.of(System.getProperty("yui.library", "scenario-library/scenarios"));
  }

  private Measured run(@Nullable Contender contender, Path own, Set<Long> coreSystem)
      throws Exception {
    List<Claim> claims = Claim.some(claimed, records);
    claimed += records;
    Meter meter = new Meter(records, coreSystem);
    Objects.requireNonNull(contender).register(claims, own, meter);
    return meter.measured();
  }

  private void write(Map<Subject, Measured> medians, IntakeBenchmark.@Nullable Rates intake)
      throws IOException {
    if (json == null) {
      return;
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("records", records);
    figures.put("rounds", rounds);
    figures.put("answerMillis", answer);
    figures.put("processors", Runtime.getRuntime().availableProcessors());
    figures.put("medians", medians);
    figures.put("runs", runs);
    if (intake != null) {
      figures.put("rows", rows);
      figures.put("intake", intake);
    }
    Files.writeString(
        json,
        JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(figures)
            + "\n");
  }
}
