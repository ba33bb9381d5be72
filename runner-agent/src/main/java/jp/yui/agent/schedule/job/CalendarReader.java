package jp.yui.agent.schedule.job;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.schedule.calendar.CoreHours;
import jp.yui.agent.schedule.calendar.Days;
import jp.yui.agent.schedule.calendar.JobCalendar;
import jp.yui.agent.schedule.calendar.Span;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Durations;
import jp.yui.scenario.yaml.Keys;
import jp.yui.scenario.yaml.YamlNode;

/** Reads on which days and between which hours a job may be carried out. */
public record CalendarReader(Problems problems) {
  private static final Duration AHEAD = Duration.ofMinutes(2);
  private static final Duration FARTHEST_AHEAD = Duration.ofHours(1);

  private enum Closed {
    NATIONAL,
    NONE
  }

  JobCalendar calendar(YamlNode node) {
    Keys keys = new Keys(node, Part.CALENDAR.keys(), problems);
    Optional<Keys> deadline =
        keys.get("deadline").map(n -> new Keys(n, Part.DEADLINE.keys(), problems));
    return new JobCalendar(
        keys.oneOf("holidays", Closed.class).orElse(Closed.NONE) == Closed.NATIONAL,
        keys.get("closed-days").map(this::days).orElse(List.of()),
        deadline.flatMap(d -> time(d, "begin-by")),
        deadline.flatMap(d -> time(d, "end-by")),
        keys.get("core-system").map(this::core).orElse(CoreHours.ALWAYS));
  }

  /** Closing days, one or a list. */
  public List<Days> days(YamlNode node) {
    return new TimesReader(problems).each(node, this::day);
  }

  private Optional<Days> day(YamlNode node) {
    Optional<Days> days = Days.read(TimesReader.words(node));
    if (days.isEmpty()) {
      new Faults(problems).error(node.at(), "job-days", TimesReader.words(node));
    }
    return days;
  }

  private CoreHours core(YamlNode node) {
    Keys keys = new Keys(node, Part.CORE_SYSTEM.keys(), problems);
    if (keys.has("from") != keys.has("to")) {
      keys.need("from");
      keys.need("to");
    }
    Optional<LocalTime> from = time(keys, "from");
    Optional<LocalTime> to = time(keys, "to");
    Duration ahead = keys.get("ahead").flatMap(n -> Durations.read(n, problems)).orElse(AHEAD);
    if (ahead.compareTo(FARTHEST_AHEAD) > 0) {
      new Faults(problems).error(keys.at("ahead"), "job-ahead");
    }
    return new CoreHours(
        from.flatMap(f -> to.flatMap(t -> span(f, t, node))),
        keys.get("batch").map(this::windows).orElse(List.of()),
        ahead);
  }

  private List<Span> windows(YamlNode node) {
    if (node instanceof YamlNode.Sequence several) {
      return new TimesReader(problems).each(several, this::window);
    }
    new Faults(problems).error(node.at(), "job-window");
    return List.of();
  }

  private Optional<Span> window(YamlNode node) {
    if (node instanceof YamlNode.Sequence pair && pair.nodes().size() == 2) {
      TimesReader times = new TimesReader(problems);
      Optional<LocalTime> to = times.time(pair.nodes().get(1));
      return times.time(pair.nodes().get(0)).flatMap(f -> to.flatMap(t -> span(f, t, node)));
    }
    new Faults(problems).error(node.at(), "job-window");
    return Optional.empty();
  }

  private Optional<Span> span(LocalTime from, LocalTime to, YamlNode node) {
    if (from.equals(to)) {
      new Faults(problems).error(node.at(), "job-span-empty", from);
      return Optional.empty();
    }
    return Optional.of(new Span(from, to));
  }

  private Optional<LocalTime> time(Keys keys, String key) {
    return keys.get(key).flatMap(new TimesReader(problems)::time);
  }
}
