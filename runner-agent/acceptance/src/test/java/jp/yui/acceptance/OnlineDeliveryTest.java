package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
