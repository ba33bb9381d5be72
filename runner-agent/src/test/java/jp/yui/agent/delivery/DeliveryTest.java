package jp.yui.agent.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.scenario.trust.Order;
import jp.yui.scenario.trust.RefusalCode;
import jp.yui.scenario.trust.Refused;
import jp.yui.scenario.trust.SigningKey;
import jp.yui.scenario.trust.Task;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds is taken and run; what does not is refused, and what was there before goes on. */
class DeliveryTest {
  @TempDir Path folder;
  private Depot depot;
  private Home home;
  private String settings = "";

  @BeforeEach
  void open() throws Exception {
    depot = new Depot();
    home = Home.at(folder.resolve("home"));
    settings = Depot.settings();
    Delivery.begin(home, depot.root());
    depot.release("1.0.0", "はじめて");
    depot.order(1, "1.0.0", settings);
  }

  @Test
  void whatWasAssignedCanRun() throws Exception {
    take();

    ToRun toRun = toRun();
    assertThat(toRun.version()).isEqualTo("1.0.0");
    assertThat(toRun.folder().resolve("scenario.yaml")).isRegularFile();
    assertThat(toRun.settings()).content().isEqualTo(settings);
    assertThat(ToRun.find(home, "juki/tennyu", "")).isEmpty();
  }

  @Test
  void ofANewVersionOnlyWhatIsNewIsFetched() throws Exception {
    take();
    depot.release("1.1.0", "なおした");
    depot.order(2, "1.1.0", settings);
    depot.asked.clear();
    take();

    assertThat(toRun().version()).isEqualTo("1.1.0");
    assertThat(depot.asked.stream().filter(path -> path.startsWith("files/")))
        .as("scenario.yaml and CHANGELOG.md")
        .hasSize(2);
  }

  @Test
  void ofWhatIsHereNothingIsFetchedAgain() throws Exception {
    take();
    depot.asked.clear();
    take();

    assertThat(depot.asked).noneMatch(path -> path.startsWith("files/"));
  }

  @Test
  void anOldOrderIsRefused() throws Exception {
    byte[] old = depot.files.read(Order.FILE).orElseThrow();
    depot.release("1.1.0", "なおした");
    depot.order(2, "1.1.0", settings);
    take();
    depot.files.write(Order.FILE, old);

    refused(this::take, RefusalCode.ROLLBACK);
    assertThat(toRun().version()).isEqualTo("1.1.0");
  }

  @Test
  void anotherOrderUnderTheSameNumberIsRefused() throws Exception {
    take();
    depot.release("1.1.0", "なおした");
    depot.order(1, "1.1.0", settings);

    refused(this::take, RefusalCode.WRONG_CONTENT);
    assertThat(toRun().version()).isEqualTo("1.0.0");
  }

  @Test
  void anotherAgentsOrderIsRefused() {
    depot.order(
        1,
        List.of(depot.task("1.0.0", settings)),
        Depot.AGENT + 1,
        Duration.ofDays(14),
        depot.online.assignments());

    refused(this::take, RefusalCode.ORDER_OTHER);
  }

  @Test
  void anOrderThatWasHeldBackTooLongIsRefused() {
    depot.order(
        1,
        List.of(depot.task("1.0.0", settings)),
        Depot.AGENT,
        Duration.ofSeconds(-1),
        depot.online.assignments());

    refused(this::take, RefusalCode.EXPIRED);
  }

  @Test
  void anOrderOfAnotherKeyIsRefused() {
    for (SigningKey key :
        List.of(SigningKey.generate(), depot.online.released(), depot.publisher)) {
      depot.order(1, List.of(depot.task("1.0.0", settings)), Depot.AGENT, Duration.ofDays(14), key);
      refused(this::take, RefusalCode.NOT_SIGNED);
    }
  }

  @Test
  void aVersionThatItsPublisherDidNotSignIsRefusedAndTheOneBeforeGoesOn() throws Exception {
    take();
    depot.release("1.1.0", Depot.contents("1.1.0", "x"), SigningKey.generate());
    depot.order(2, "1.1.0", settings);
    Delivered now = take();

    assertThat(now.items())
        .anySatisfy(
            item -> {
              assertThat(item.fate()).isEqualTo(Item.Fate.REFUSED);
              assertThat(item.reason()).contains("公開");
            });
    assertThat(toRun().version()).isEqualTo("1.0.0");
  }

  @Test
  void aLineThatBreaksIsNoRefusalOfTheScenario() throws Exception {
    take();
    depot.release("1.1.0", "なおした");
    depot.order(2, "1.1.0", settings);
    depot.breaksAt = "files/";

    refused(this::take, RefusalCode.UNREACHABLE);
    assertThat(Delivered.of(home).sequence()).isEqualTo(1);
    depot.breaksAt = "";
    take();
    assertThat(toRun().version()).isEqualTo("1.1.0");
  }

  @Test
  void aFileThatIsNotTheSignedOneIsRefused() throws Exception {
    depot
        .files
        .names("files/")
        .forEach(name -> depot.files.write(name, "other".getBytes(StandardCharsets.UTF_8)));
    Delivered now = take();

    assertThat(now.items())
        .singleElement()
        .satisfies(item -> assertThat(item.reason()).contains("ハッシュ値"));
    assertThatThrownBy(this::toRun).isInstanceOf(AgentProblem.class).hasMessageContaining("ハッシュ値");
  }

  @Test
  void aVersionWithAFileThatNoScenarioMayHaveIsRefused() throws Exception {
    Map<String, byte[]> contents = Depot.contents("1.1.0", "x");
    contents.put("../../escaped.yaml", "x".getBytes(StandardCharsets.UTF_8));
    depot.release("1.1.0", contents, depot.publisher);
    depot.order(2, "1.1.0", settings);

    assertThat(take().items()).anySatisfy(item -> assertThat(item.reason()).contains("入ってはならない"));
    assertThat(folder.resolve("escaped.yaml")).doesNotExist();
  }

  @Test
  void aWithdrawnVersionDoesNotRun() throws Exception {
    take();
    depot.withdraw("1.0.0", "住所の欄がずれるため");
    take();

    assertThatThrownBy(this::toRun)
        .isInstanceOf(AgentProblem.class)
        .hasMessageContaining("取り下げられたので動かしません")
        .hasMessageContaining("住所の欄がずれるため");
  }

  @Test
  void aWithdrawnVersionDoesNotComeBackWhereTheNextIsRefused() throws Exception {
    take();
    depot.withdraw("1.0.0", "住所の欄がずれるため");
    depot.release("1.1.0", Depot.contents("1.1.0", "x"), SigningKey.generate());
    depot.order(2, "1.1.0", settings);
    take();

    assertThatThrownBy(this::toRun).isInstanceOf(AgentProblem.class);
  }

  @Test
  void whatIsNoLongerAssignedDoesNotRun() throws Exception {
    take();
    depot.order(2, List.of(), Depot.AGENT, Duration.ofDays(14), depot.online.assignments());
    take();

    assertThat(ToRun.find(home, Depot.SCENARIO, "")).isEmpty();
  }

  @Test
  void settingsThatDoNotFitAreRefusedAndTheOnesBeforeGoOn() throws Exception {
    take();
    depot.order(2, "1.0.0", "overlay: " + Depot.SCENARIO + "\nbrowsers: たくさん\n");
    take();

    assertThat(toRun().settings()).content().isEqualTo(settings);
  }

  @Test
  void whatWasChangedOnThisDiskDoesNotRunAndIsFetchedAnew() throws Exception {
    take();
    Path file = toRun().folder().resolve("scenario.yaml");
    Files.writeString(file, Files.readString(file) + "# x\n");
    assertThatThrownBy(this::toRun).hasMessageContaining("書き換えられた");
    take();
    assertThat(toRun().version()).isEqualTo("1.0.0");

    Files.writeString(toRun().settings(), settings + "# x\n");
    assertThatThrownBy(this::toRun).hasMessageContaining("承認されたものと違います");
    take();
    assertThat(toRun().settings()).content().isEqualTo(settings);
  }

  @Test
  void anExpiredTimeStampIsRefusedAndWhatIsHereGoesOn() throws Exception {
    take();
    depot.now = depot.now.plus(Duration.ofDays(8));

    refused(this::take, RefusalCode.EXPIRED);
    assertThat(toRun().version()).isEqualTo("1.0.0");
  }

  private Delivered take() throws Exception {
    return new Delivery(home, depot.fetcher(), () -> depot.now).take(Depot.AGENT, Depot.TOWN).now();
  }

  private ToRun toRun() {
    return ToRun.find(home, Depot.SCENARIO, "").orElseThrow();
  }

  private static void refused(ThrowingCallable deed, RefusalCode code) {
    assertThatThrownBy(deed)
        .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void tasksAreReadAsTheyWereWritten() {
    Task task = depot.task("1.0.0", settings);
    assertThat(task.path()).isEqualTo("scenarios/jido-teate/nintei-seikyu/1.0.0.json");
  }
}
