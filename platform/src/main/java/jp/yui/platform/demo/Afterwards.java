package jp.yui.platform.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yui.platform.begin.OwnWork;
import jp.yui.platform.begin.Work;
import jp.yui.platform.effects.Mode;
import jp.yui.platform.effects.NamedEffects;
import jp.yui.platform.effects.OwnEffects;
import jp.yui.platform.effects.RunSummary;
import jp.yui.platform.experience.Exchange;
import jp.yui.platform.experience.Kind;
import jp.yui.platform.experience.Text;
import org.springframework.stereotype.Component;

/** What those who use a scenario measured, and tell each other. */
@Component
class Afterwards {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String STANDARD = "renshu-hyojun";
  private static final String CLOUD = "renshu-cloud";

  private static final int DAYS = 240;

  /** Days that one summary is for. */
  private static final int EACH = 3;

  private final OwnEffects effects;
  private final NamedEffects named;
  private final OwnWork work;
  private final Exchange exchange;
  private final Clock clock;

  Afterwards(OwnEffects effects, NamedEffects named, OwnWork work, Exchange exchange, Clock clock) {
    this.effects = effects;
    this.named = named;
    this.work = work;
    this.exchange = exchange;
    this.clock = clock;
  }

  /**
   * How a municipality works.
   *
   * @param byHandSeconds for one case
   * @param aDay cases
   * @param held of a hundred cases, by now; it was more when they began
   */
  private record Practice(String product, long byHandSeconds, int aDay, int held) {}

  void tell(Cast cast) {
    cast.as("mineyama-kachou", () -> measured(new Practice(STANDARD, 14 * 60, 9, 34)));
    cast.as("kawabe-kachou", () -> measured(new Practice(STANDARD, 11 * 60, 31, 15)));
    cast.as("yuino-kachou", () -> measured(new Practice(STANDARD, 12 * 60, 8, 9)));
    cast.as("orita-kachou", () -> measured(new Practice(CLOUD, 16 * 60, 2, 40)));
    for (String chief : List.of("kawabe-kachou", "yuino-kachou", "orita-kachou")) {
      cast.as(chief, () -> named.show(true));
    }
    cast.as(
        "mineyama-tantou",
        () ->
            work.add(
                List.of(
                    new Work(0, "児童手当 認定請求", 2_300, 14 * 60),
                    new Work(0, "児童手当 額改定請求", 900, 9 * 60),
                    new Work(0, "粗大ごみの申込み", 7_200, 3 * 60))));
    cast.as(
        "mineyama-tantou",
        () ->
            exchange.write(
                Kind.CASE,
                SCENARIO,
                new Text(
                    STANDARD,
                    "保留を減らして、忙しい月を残業なしで越えました",
                    "はじめの二週間は、保留になったものを二人で見て、どの確認が要るかを決めました。",
                    "画面の欄の呼び名が一つ違うだけだったので、半日で動きました。",
                    "はじめの二か月は、あまり減りませんでした。保留が減った今は、およそ四分の一の時間です。")));
    cast.as(
        "kawabe-tantou",
        () ->
            exchange.write(
                Kind.QUESTION,
                SCENARIO,
                new Text("", "方書のない申請はどうしていますか", "方書の欄が空のまま登録してよいか、迷っています。", "", "")));
  }

  /** What is held becomes less from month to month, as people learn which checks they need. */
  private void measured(Practice practice) {
    effects.measure(SCENARIO, practice.byHandSeconds());
    List<RunSummary> all = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    for (int ago = 1; ago <= DAYS; ago += EACH) {
      int cases = EACH * practice.aDay() + ago % 4;
      int held = Math.min(cases, cases * (practice.held() + 40 * ago / DAYS) / 100);
      all.add(
          new RunSummary(
              SCENARIO,
              "1.0.0",
              practice.product(),
              today.minusDays(ago),
              cases - held,
              held,
              0,
              cases * 25L,
              held * 300L,
              Mode.REAL));
    }
    effects.report(all);
  }
}
