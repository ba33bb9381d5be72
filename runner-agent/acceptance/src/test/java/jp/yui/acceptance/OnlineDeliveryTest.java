package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was approved at the site runs on the agent, and nothing else does. */
@Tag("long")
class OnlineDeliveryTest {
  private static final Pattern PRINT = Pattern.compile("(?:[0-9a-f]{4}-){7}[0-9a-f]{4}");

  @TempDir Path folder;

  @Test
  void whatWasApprovedRunsItsUpdateFollowsAndWhatWasWithdrawnDoesNotRun() throws Exception {
    try (Consortium site = Consortium.start(folder.resolve("site"));
        Practice practice = Practice.start()) {
      Town town = Town.clean(folder.resolve("town"), practice);
      Assigning people = new Assigning(site);
      long number = people.agent("市民課 9 号機");
      OnlineAgent agent = new OnlineAgent(folder.resolve("home"));
      String enrolled = agent.enrol(site.address(), people.code(number));
      Matcher print = PRINT.matcher(enrolled);
      assertThat(print.find()).as(enrolled).isTrue();
      assertThat(site.person("kanri").get("/trust")).contains(print.group());
      assertThat(agent.yui("sync").out()).doesNotContain(Town.SCENARIO);
      Town.Done nothing = agent.run(town.inbox());
      assertThat(nothing.out()).contains("この端末に配られていません");
      assertThat(nothing.status()).isNotZero();

      people.settings(practice, "clean");
      people.assign(number);
      assertThat(agent.yui("sync").out()).contains("動かせます: " + Town.SCENARIO + " 版 1.0.0");
      List<String> first = town.applications("A", 2);
      Town.Done ran = agent.run(town.inbox());
      assertThat(ran.status()).as(ran.out()).isZero();
      assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(first);

      people.update();
      assertThat(agent.yui("sync").out()).contains("動かせます: " + Town.SCENARIO + " 版 1.1.0");
      town.applications("B", 1);
      Town.Done again = agent.run(town.inbox());
      assertThat(again.status()).as(again.out()).isZero();
      assertThat(town.registered()).hasSize(3);

      withdrawn(site);
      assertThat(agent.yui("sync").out()).contains("住所の欄がずれるため");
      town.applications("C", 1);
      Town.Done refused = agent.run(town.inbox());
      assertThat(refused.status()).isNotZero();
      assertThat(refused.out()).contains("取り下げられたので動かしません", "住所の欄がずれるため");
      assertThat(town.registered()).hasSize(3);
      assertThat(Files.list(town.inbox())).hasSize(3);
    }
  }

  /** The site is a help; what runs here does not hang on it. */
  @Test
  void whileTheSiteIsDownTheJobRunsAndAClockThatWasSetBackIsNoticed() throws Exception {
    try (Practice practice = Practice.start()) {
      Town town = Town.clean(folder.resolve("town"), practice);
      OnlineAgent agent = new OnlineAgent(folder.resolve("home"));
      try (Consortium site = Consortium.start(folder.resolve("site"))) {
        Assigning people = new Assigning(site);
        long number = people.agent("市民課 9 号機");
        agent.enrol(site.address(), people.code(number));
        people.settings(practice, "clean");
        people.assign(number);
        assertThat(agent.yui("sync").out()).contains("版 1.0.0").doesNotContain("時計");
        // As if the clock had stood an hour ahead when the last update was taken.
        Files.writeString(
            agent.home().resolve("sync/trust/clock.json"),
            "{\"latest\": \"%s\"}".formatted(Instant.now().plusSeconds(3600)));
        assertThat(agent.yui("sync").out()).contains("この端末の時計", "より前を指しています");
      }
      Town.Done alone = agent.yui("sync");
      assertThat(alone.status()).isNotZero();
      assertThat(alone.out()).contains("前に聞いた内容のまま続けます");
      job(agent, town);
      Process process = Town.start(Map.of(), "agent", "--home", agent.home().toString());
      try {
        Thread.ofVirtual().start(() -> drained(process));
        List<String> posted = town.applications("D", 2);
        Instant end = Instant.now().plus(Duration.ofMinutes(3));
        while (town.registered().size() < 2) {
          assertThat(process.isAlive()).isTrue();
          assertThat(Instant.now()).isBefore(end);
          Thread.sleep(300);
        }
        assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(posted);
        assertThat(agent.yui("agent", "stop").status()).isZero();
      } finally {
        process.destroy();
        process.waitFor();
      }
    }
  }

  /** No settings: those that were approved and delivered. */
  private static void job(OnlineAgent agent, Town town) throws Exception {
    Files.createDirectories(agent.home().resolve("jobs"));
    Files.writeString(
        agent.home().resolve("jobs/todoku.yaml"),
        """
        job: todoku
        scenario: %s
        inbox: %s
        watch: true
        """
            .formatted(Town.SCENARIO, town.inbox()));
  }

  private static void drained(Process process) {
    try (InputStream out = process.getInputStream()) {
      out.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // It ended.
    }
  }

  private static void withdrawn(Consortium site) throws Exception {
    Consortium.Person publisher = site.person("yuino-koukai");
    Matcher review =
        Pattern.compile("/reviews/(\\d+)").matcher(publisher.get("/scenarios/" + Town.SCENARIO));
    while (review.find()) {
      String page = "/reviews/" + review.group(1);
      publisher.send(page, page + "/turn", Map.of("state", "WITHDRAWN", "reason", "住所の欄がずれるため"));
    }
  }
}
