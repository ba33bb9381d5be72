package jp.yui.platform.audit;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code yui audit verify}: verifies the record without the site, so that it can be done on a copy
 * and by somebody else. Only reads.
 */
public final class AuditCommand {
  private static final int RIGHT = 0;
  private static final int WRONG = 1;
  private static final int NOT_ASKED = 2;
  private static final String H2_FILE = "jdbc:h2:file:";

  private final PrintStream out;
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
  private final Locale language;

  private AuditCommand(PrintStream out) {
    this.out = out;
    this.language = "en".equals(System.getenv("YUI_LANG")) ? Locale.ENGLISH : Locale.JAPANESE;
    messages.setBasename("messages/audit");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
  }

  /** Nothing but the settings. */
  static final class Settings {}

  /**
   * Runs it.
   *
   * @param words what stands after {@code audit}
   * @return 0 where the record is right, 1 where not, 2 where it could not be looked at
   */
  public static int run(List<String> words, PrintStream out) {
    return new AuditCommand(out).run(words);
  }

  private int run(List<String> words) {
    if (words.isEmpty() || !words.getFirst().equals("verify")) {
      say("audit.command.usage");
      return NOT_ASKED;
    }
    Printed printed = new Printed(after("--entries", words), after("--root", words));
    if (!printed.isNothing() && !printed.problems().isEmpty()) {
      printed.problems().values().forEach(this::say);
      return NOT_ASKED;
    }
    try (ConfigurableApplicationContext settings =
        new SpringApplicationBuilder(Settings.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .run()) {
      return verify(source(settings.getEnvironment()), printed);
    } catch (DataAccessException | TransactionException e) {
      say("audit.command.closed", Objects.toString(e.getMostSpecificCause().getMessage()));
      return NOT_ASKED;
    }
  }

  private int verify(DataSource source, Printed printed) {
    JdbcClient jdbc = JdbcClient.create(source);
    TransactionTemplate view = new TransactionTemplate(new JdbcTransactionManager(source));
    view.setReadOnly(true);
    view.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    List<Checkpoint> also = printed.isNothing() ? List.of() : List.of(printed.checkpoint());
    Verification found =
        Objects.requireNonNull(
            view.execute(status -> new Verifier(new AuditEntries(jdbc), jdbc).verify(also)));
    Verification.Wrong wrong = found.wrong();
    if (wrong != null) {
      say("audit.wrong." + wrong.kind(), wrong.seq());
      say("audit.command.wrong");
      return WRONG;
    }
    say("audit.right", found.entries());
    if (!printed.isNothing()) {
      say("audit.printed.right", printed.checkpoint().entries());
    }
    say(
        "audit.command.root",
        new Checkpoint(java.time.LocalDate.EPOCH, 0, found.root()).readable());
    return RIGHT;
  }

  private static DataSource source(Environment settings) {
    String url = settings.getRequiredProperty("spring.datasource.url");
    return new DriverManagerDataSource(
        url.startsWith(H2_FILE) ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url,
        settings.getProperty("spring.datasource.username", ""),
        settings.getProperty("spring.datasource.password", ""));
  }

  /** All words up to the next option: a root is printed in groups. */
  private static String after(String option, List<String> words) {
    int at = words.indexOf(option);
    List<String> after = new ArrayList<>();
    for (int i = at + 1; at >= 0 && i < words.size() && !words.get(i).startsWith("--"); i++) {
      after.add(words.get(i));
    }
    return String.join(" ", after);
  }

  private void say(String key, Object... arguments) {
    out.println(messages.getMessage(key, arguments, language));
  }
}
