package jp.yui.agent.schedule.calendar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.home.Texts;

/**
 * The Cabinet Office's list of holidays (国民の祝日・休日, {@code YYYY/M/D,name}, one line of headings), as
 * it was imported into the home. It wins over the rules for every year that it has.
 */
public final class HolidayFile {
  private static final Texts TEXTS = new Texts(HolidayFile.class);
  private static final Charset CP932 = Charset.forName("windows-31j");
  private static final Pattern LINE =
      Pattern.compile("([0-9]{4})[/-]([0-9]{1,2})[/-]([0-9]{1,2}),\\s*(\\S.*?)\\s*");
  private static final long LARGEST = 1_000_000;

  private HolidayFile() {}

  /** Where a home keeps it. */
  static Path in(Home home) {
    return home.root().resolve("calendar").resolve("holidays.csv");
  }

  /**
   * Takes a file over into the home.
   *
   * @param file as the Cabinet Office publishes it, in CP932 or UTF-8
   * @return the days that it has
   * @throws jp.yui.agent.home.AgentProblem if a line is none of a date and a name; nothing is taken
   *     over then
   */
  public static NavigableMap<LocalDate, String> take(Path file, Home home) {
    NavigableMap<LocalDate, String> days = read(file);
    Path own = in(home);
    String text =
        days.entrySet().stream()
            .map(day -> day.getKey() + "," + day.getValue() + "\n")
            .collect(Collectors.joining());
    try {
      OwnerOnly.folder(own.resolveSibling(""));
      AtomicFile.write(own, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw TEXTS.problem("holidays-not-written", own);
    }
    return days;
  }

  /** The days of a file, with their names. */
  static NavigableMap<LocalDate, String> read(Path file) {
    NavigableMap<LocalDate, String> days = new TreeMap<>();
    int number = 0;
    for (String line : text(file).lines().toList()) {
      number++;
      Matcher words = LINE.matcher(line);
      if (words.matches()) {
        days.put(day(file, number, words), words.group(4));
      } else if (!line.isBlank() && number > 1) {
        throw TEXTS.problem("holidays-line", file, number, line);
      }
    }
    if (days.isEmpty()) {
      throw TEXTS.problem("holidays-none", file);
    }
    return days;
  }

  private static LocalDate day(Path file, int line, Matcher words) {
    try {
      return LocalDate.of(
          Integer.parseInt(words.group(1)),
          Integer.parseInt(words.group(2)),
          Integer.parseInt(words.group(3)));
    } catch (DateTimeException e) {
      throw TEXTS.problem("holidays-line", file, line, words.group());
    }
  }

  private static String text(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw TEXTS.problem("holidays-missing", file);
      }
      if (Files.size(file) > LARGEST) {
        throw TEXTS.problem("holidays-none", file);
      }
      byte[] bytes = Files.readAllBytes(file);
      try {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException notUtf8) {
        return CP932.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      }
    } catch (IOException e) {
      throw TEXTS.problem("holidays-unreadable", file);
    }
  }
}
