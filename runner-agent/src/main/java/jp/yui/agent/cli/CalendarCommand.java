package jp.yui.agent.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.concurrent.Callable;
import jp.yui.agent.home.Home;
import jp.yui.agent.schedule.calendar.HolidayFile;
import jp.yui.agent.schedule.calendar.Holidays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yui calendar}: the national holidays that jobs may be closed on. */
@Command(
    name = "calendar",
    resourceBundle = "jp.yui.agent.cli.messages",
    subcommands = {CalendarCommand.Import.class, CalendarCommand.Show.class})
final class CalendarCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** {@code yui calendar import FILE}. */
  @Command(name = "import", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Import implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "FILE", descriptionKey = "calendar.file")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      NavigableMap<LocalDate, String> days = HolidayFile.take(file, Home.at(home.folder()));
      spec.commandLine()
          .getOut()
          .println(
              Yui.TEXTS.say(
                  "calendar.taken",
                  days.firstKey().getYear(),
                  days.lastKey().getYear(),
                  days.size()));
      return ExitStatus.OK;
    }
  }

  /** {@code yui calendar show}. */
  @Command(name = "show", resourceBundle = "jp.yui.agent.cli.messages")
  static final class Show implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home = new HomeOption();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "calendar.year")
    private @Nullable Integer year;

    @Override
    public Integer call() {
      int asked = year != null ? year : LocalDate.now(ZoneId.of("Asia/Tokyo")).getYear();
      Holidays holidays = Holidays.of(Home.at(home.folder()));
      PrintWriter out = spec.commandLine().getOut();
      String source = holidays.fromFile(asked) ? "calendar.by-file" : "calendar.by-law";
      out.println(Yui.TEXTS.say(source, asked));
      Locale language = ScenarioArgument.language();
      DateTimeFormatter day = DateTimeFormatter.ofPattern("uuuu-MM-dd (EEE)", language);
      holidays
          .of(asked)
          .forEach((date, name) -> out.println("  " + day.format(date) + "  " + name));
      return ExitStatus.OK;
    }
  }
}
