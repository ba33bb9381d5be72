package jp.yui.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every application is posted exactly once, whatever the core system does. */
class PostingOnceTest extends WithPractice {
  @Test
  void postsEachAndNothingTwiceInASecondRun() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(3);

    Town.Reported first = town.run();
    assertThat(first.status()).as(first.out()).isZero();
    assertThat(first.keys("DONE")).containsExactlyInAnyOrderElementsOf(keys);

    Town.Reported second = town.run();
    assertThat(second.status()).as(second.out()).isZero();
    assertThat(second.report().get("totals").get("already").asInt()).isEqualTo(3);
    assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void stopsBeforeSubmitInADryRunAndLeavesNoTrace() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(2);

    Town.Reported dry = town.run("--dry-run");
    assertThat(dry.keys("READY")).as(dry.out()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(town.registered()).isEmpty();

    assertThat(town.run().status()).isZero();
    assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @ParameterizedTest
  @CsvSource({"renshu-hyojun,clean", "renshu-v5,old", "renshu-cloud,spa"})
  void findsWhatWasRegisteredThoughItsAnswerWasLost(String product, String path) throws Exception {
    Town town = new Town(folder, practice, product, path);
    List<String> keys = town.applications(2);
    practice.fault("{\"kind\":\"lost-answer\",\"product\":\"" + path + "\",\"times\":1}");

    Town.Reported run = town.run();
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(keys);
  }

  /** A browser left to itself sends the post again where the line is cut before any byte. */
  @ParameterizedTest
  @CsvSource({"renshu-hyojun,clean", "renshu-v5,old", "renshu-cloud,spa"})
  void postsOnceThoughTheLineIsCutWithoutAnyAnswer(String product, String path) throws Exception {
    Town town = new Town(folder, practice, product, path);
    List<String> keys = town.applications(2);
    practice.fault(
        "{\"kind\":\"lost-answer\",\"silent\":true,\"product\":\"" + path + "\",\"times\":1}");

    Town.Reported run = town.run();
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void waitsForALateCommitBeforeItPostsAgain() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(1);
    practice.fault("{\"kind\":\"late-commit\",\"product\":\"clean\",\"times\":1,\"millis\":1500}");
    practice.fault("{\"kind\":\"lost-answer\",\"product\":\"clean\",\"times\":1}");

    Town.Reported run = town.run();
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(town.registered()).containsExactlyElementsOf(keys);
  }

  @Test
  void signsInAgainWhenTheSessionEndsInMidBatch() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(3);
    practice.fault(
        "{\"kind\":\"expire-session\",\"product\":\"clean\",\"path\":\"/clean/confirm\",\"after\":1,\"times\":1}");

    Town.Reported run = town.run();
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(town.registered()).containsExactlyInAnyOrderElementsOf(keys);
  }

  @Test
  void holdsAndSubmitsNothingWhereThePageChangesAValue() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(1);
    practice.fault("{\"kind\":\"changing-script\",\"product\":\"clean\",\"label\":\"住所\"}");

    Town.Reported run = town.run();
    assertThat(run.status()).as(run.out()).isEqualTo(1);
    assertThat(run.keys("HELD")).containsExactlyElementsOf(keys);
    assertThat(town.registered()).isEmpty();
  }

  @Test
  void holdsAndSubmitsNothingWhereALabelFitsTwoFields() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(1);
    practice.fault("{\"kind\":\"twin-label\",\"product\":\"clean\"}");

    Town.Reported run = town.run();
    assertThat(run.status()).as(run.out()).isEqualTo(1);
    assertThat(run.keys("HELD")).containsExactlyElementsOf(keys);
    assertThat(run.out()).contains("請求者氏名");
    assertThat(town.registered()).isEmpty();
  }

  @Test
  void holdsOneThatKeepsFailingAndGoesOnWithTheRest() throws Exception {
    Town town = Town.clean(folder, practice);
    List<String> keys = town.applications(3);
    practice.fault(
        "{\"kind\":\"error\",\"product\":\"clean\",\"path\":\"/clean/confirm\",\"times\":3}");

    Town.Reported run = town.run();
    assertThat(run.keys("HELD")).as(run.out()).containsExactly(keys.getFirst());
    assertThat(run.out()).contains("何度か試しましたが、登録の手前で止まりました");
    assertThat(town.registered()).containsExactlyElementsOf(keys.subList(1, 3));
  }

  @Test
  void leavesTheRestAloneWhenTheScreenHasChanged() throws Exception {
    Town town = Town.clean(folder, practice);
    town.applications(5);
    practice.fault("{\"kind\":\"renamed-label\",\"product\":\"clean\"}");

    Town.Reported run = town.run();
    assertThat(run.keys("HELD")).as(run.out()).hasSize(3);
    assertThat(run.keys("READY")).hasSize(2);
    assertThat(run.out()).contains("3 件続けて、同じ手順", "画面が変わった");
    assertThat(town.registered()).isEmpty();
  }
}
