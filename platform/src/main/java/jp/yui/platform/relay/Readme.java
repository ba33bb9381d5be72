package jp.yui.platform.relay;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import jp.yui.platform.agents.Enrolment;
import jp.yui.scenario.trust.Task;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a medium tells the people who carry it, in Japanese, for any editor of Windows. */
@Component
class Readme {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

  private final MessageSource texts;
  private final ZoneId zone;

  Readme(MessageSource texts, ZoneId zone) {
    this.texts = texts;
    this.zone = zone;
  }

  String write(Map<Enrolment, Packing.Packed> packed, String town, String site, Instant made) {
    Instant until =
        packed.values().stream().map(Packing.Packed::until).min(Instant::compareTo).orElseThrow();
    Stream<String> head =
        Stream.of(
            say("relay.readme.title"),
            "",
            say("relay.readme.town", town),
            say("relay.readme.made", minute(made), site),
            say("relay.readme.until", minute(until)),
            "",
            say("relay.readme.for"));
    Stream<String> agents =
        packed.entrySet().stream()
            .flatMap(
                one ->
                    Stream.concat(
                        Stream.of(
                            say(
                                "relay.readme.agent",
                                one.getKey().name(),
                                one.getKey().agent(),
                                one.getKey().fingerprint())),
                        contents(one.getValue())));
    Stream<String> foot =
        Stream.of("", say("relay.readme.use"), say("relay.readme.none"), say("relay.readme.after"));
    return String.join("\r\n", Stream.of(head, agents, foot).flatMap(it -> it).toList()) + "\r\n";
  }

  String day(Instant time) {
    return DAY.format(time.atZone(zone));
  }

  private Stream<String> contents(Packing.Packed packed) {
    if (packed.tasks().isEmpty() && packed.withdrawn().isEmpty() && packed.left().isEmpty()) {
      return Stream.of(say("relay.readme.empty"));
    }
    return Stream.of(
            lines("relay.readme.task", packed.tasks()),
            lines("relay.readme.withdrawn", packed.withdrawn()),
            lines("relay.readme.left", packed.left()))
        .flatMap(it -> it);
  }

  private Stream<String> lines(String code, List<Task> tasks) {
    return tasks.stream().map(task -> say(code, task.scenario(), task.version(), task.product()));
  }

  private String minute(Instant time) {
    return MINUTE.format(time.atZone(zone));
  }

  private String say(String code, Object... details) {
    Object[] plain = Stream.of(details).map(String::valueOf).toArray();
    return texts.getMessage(code, plain, Locale.JAPANESE);
  }
}
