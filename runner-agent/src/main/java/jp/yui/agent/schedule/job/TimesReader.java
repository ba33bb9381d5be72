package jp.yui.agent.schedule.job;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.Keys;
import jp.yui.scenario.yaml.YamlNode;
import org.quartz.CronExpression;

/** Reads times: of day in words, or as the expressions that Quartz knows. */
record TimesReader(Problems problems) {
  private static final Pattern TIME = Pattern.compile("[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?");

  /** When a job is due, each as a cron expression. */
  List<String> at(YamlNode node) {
    Keys keys = new Keys(node, Part.AT.keys(), problems);
    List<String> all = new ArrayList<>();
    keys.get("every-day").ifPresent(n -> all.addAll(each(n, t -> time(t).map(x -> cron(x, "*")))));
    keys.get("weekdays")
        .ifPresent(n -> all.addAll(each(n, t -> time(t).map(x -> cron(x, "MON-FRI")))));
    keys.get("cron").ifPresent(n -> all.addAll(each(n, this::expression)));
    boolean said = Part.AT.keys().stream().anyMatch(keys::has);
    if (!said && node instanceof YamlNode.Mapping) {
      new Faults(problems).error(node.at(), "job-at-empty");
    }
    return List.copyOf(all);
  }

  /** A time of day: {@code 08:30} or {@code 08:30:15}; a problem where it is none. */
  Optional<LocalTime> time(YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      try {
        if (TIME.matcher(text.text()).matches()) {
          return Optional.of(LocalTime.parse(text.text()));
        }
      } catch (DateTimeException e) {
        // said below
      }
    }
    new Faults(problems).error(node.at(), "job-time", words(node));
    return Optional.empty();
  }

  /** One value, or a list of them. */
  <T> List<T> each(YamlNode node, Function<YamlNode, Optional<T>> read) {
    List<YamlNode> nodes =
        node instanceof YamlNode.Sequence several ? several.nodes() : List.of(node);
    return nodes.stream().map(read).flatMap(Optional::stream).toList();
  }

  private Optional<String> expression(YamlNode node) {
    String written = words(node);
    try {
      CronExpression.validateExpression(written);
      return Optional.of(written);
    } catch (ParseException e) {
      new Faults(problems).error(node.at(), "job-cron", written);
      return Optional.empty();
    }
  }

  private static String cron(LocalTime time, String days) {
    return "%d %d %d ? * %s".formatted(time.getSecond(), time.getMinute(), time.getHour(), days);
  }

  static String words(YamlNode node) {
    return node instanceof YamlNode.Text text ? text.text() : "";
  }
}
