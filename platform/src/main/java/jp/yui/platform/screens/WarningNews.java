package jp.yui.platform.screens;

import java.nio.charset.StandardCharsets;
import jp.yui.platform.agents.NewsPart;
import jp.yui.scenario.exchange.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes with the warnings. */
@Component
class WarningNews implements NewsPart {
  private static final int TAG = 8;

  private final Told told;
  private final JdbcClient jdbc;

  WarningNews(Told told, JdbcClient jdbc) {
    this.told = told;
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "warnings";
  }

  /** Of the usual answer, that there is none, no more is asked than whether. */
  @Override
  public String tag(long agent) {
    boolean none =
        jdbc.sql("select count(*) from screen_warning where is_open").query(Integer.class).single()
            == 0;
    return none
        ? ""
        : Sha256.of(told.all().toString().getBytes(StandardCharsets.UTF_8)).substring(0, TAG);
  }
}
