package jp.yui.platform.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.yui.platform.effects.Mode;
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
  private static final String PRODUCT = "renshu-hyojun";
  private static final int DAYS = 40;

  private final OwnEffects effects;
  private final Exchange exchange;
  private final Clock clock;

  Afterwards(OwnEffects effects, Exchange exchange, Clock clock) {
    this.effects = effects;
    this.exchange = exchange;
    this.clock = clock;
  }

  void tell(Cast cast) {
    cast.as("mineyama-kachou", () -> measured(14 * 60, 9));
    cast.as("kawabe-kachou", () -> measured(11 * 60, 31));
    cast.as(
        "mineyama-tantou",
        () ->
            exchange.write(
                Kind.CASE,
                SCENARIO,
                new Text(
                    PRODUCT,
                    "年度初めの集中を、残業なしで越えました",
                    "はじめの二週間は、保留になったものを二人で見て、どの確認が要るかを決めました。",
                    "画面の欄の呼び名が一つ違うだけだったので、半日で動きました。",
                    "四月の入力が、およそ三分の一の時間になりました。")));
    cast.as(
        "kawabe-tantou",
        () ->
            exchange.write(
                Kind.QUESTION,
                SCENARIO,
                new Text("", "方書のない申請はどうしていますか", "方書の欄が空のまま登録してよいか、迷っています。", "", "")));
  }

  private void measured(long baselineSeconds, int aDay) {
    effects.measure(SCENARIO, baselineSeconds);
    List<RunSummary> all = new ArrayList<>();
    LocalDate today = LocalDate.now(clock);
    for (int i = 1; i <= DAYS; i++) {
      int posted = aDay + i % 4;
      all.add(
          new RunSummary(
              SCENARIO,
              "1.0.0",
              PRODUCT,
              today.minusDays(i),
              posted,
              i % 3,
              0,
              posted * 5L,
              (i % 3) * 240L,
              Mode.REAL));
    }
    effects.report(all);
  }
}
