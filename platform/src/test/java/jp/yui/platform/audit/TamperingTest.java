package jp.yui.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.audit.Verification.Kind;
import jp.yui.platform.audit.Verification.Wrong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes the record behind the platform's back is found out. */
@PlatformTest
class TamperingTest {
  @Autowired private AuditTrail trail;
  @Autowired private Verifier verifier;
  @Autowired private Checkpoints checkpoints;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void sixEntries() {
    sql("delete from audit_entry");
    sql("delete from audit_checkpoint");
    sql("update audit_head set seq = 0, hash = '" + Chain.START + "'");
    for (int i = 1; i <= 6; i++) {
      write(i);
    }
    assertThat(verifier.verify().wrong()).isNull();
  }

  @Test
  void anEditIsFound() {
    for (String edit :
        List.of(
            "actor = 'another'",
            "at_millis = at_millis + 1",
            "municipality = '131016'",
            "action = 'nothing'",
            "subject = null",
            "address = '192.0.2.9'")) {
      sixEntries();
      sql("update audit_entry set " + edit + " where seq = 3");
      assertThat(verifier.verify().wrong()).as(edit).isEqualTo(new Wrong(Kind.ALTERED, 3));
    }
  }

  @Test
  void aTextMovedIntoTheNextFieldIsFound() {
    sql("update audit_entry set action = 'deedsub', subject = 'ject 3' where seq = 3");
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.ALTERED, 3));
  }

  @Test
  void anInsertionIsFound() {
    sql("update audit_entry set seq = -seq where seq > 3");
    sql("update audit_entry set seq = 1 - seq where seq < 0");
    copy(3, 4);
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.ALTERED, 4));
  }

  @Test
  void anInsertionBeforeTheFirstIsFound() {
    copy(3, 0);
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.INSERTED, 0));
  }

  @Test
  void anEntryAppendedPastTheHeadIsFound() {
    sql("update audit_head set seq = 5, hash = (select hash from audit_entry where seq = 5)");
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.INSERTED, 6));
  }

  @Test
  void aRemovalFromTheMiddleIsFound() {
    sql("delete from audit_entry where seq = 3");
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.MISSING, 3));
  }

  @Test
  void aRemovalFromTheMiddleWithTheNumbersClosedUpIsFound() {
    sql("delete from audit_entry where seq = 3");
    for (int i = 4; i <= 6; i++) {
      sql("update audit_entry set seq = " + (i - 1) + " where seq = " + i);
    }
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.ALTERED, 3));
  }

  @Test
  void theRemovalOfTheLastIsFound() {
    sql("delete from audit_entry where seq = 6");
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.MISSING, 6));
  }

  @Test
  void theRemovalOfTheLastAfterACheckpointIsFoundEvenWhereTheHeadIsSetBack() {
    checkpoints.makeToday();
    sql("delete from audit_entry where seq = 6");
    sql("update audit_head set seq = 5, hash = (select hash from audit_entry where seq = 5)");
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.MISSING, 6));
  }

  @Test
  void twoEntriesThatChangedPlacesAreFound() {
    sql("update audit_entry set seq = 0 where seq = 3");
    sql("update audit_entry set seq = 3 where seq = 4");
    sql("update audit_entry set seq = 4 where seq = 0");
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.ALTERED, 3));
  }

  @Test
  void aChainWrittenAnewIsFoundByItsCheckpoint() {
    checkpoints.makeToday();
    sql("delete from audit_entry where seq > 4");
    sql("update audit_head set seq = 4, hash = (select hash from audit_entry where seq = 4)");
    write(7);
    write(8);
    assertThat(verifier.verify().wrong()).isEqualTo(new Wrong(Kind.REWRITTEN, 1));
  }

  @Test
  void whatWasPrintedStandsAgainstOneWhoForgesChainHeadAndCheckpoints() {
    Verification paper = verifier.verify();
    Printed printed = new Printed("６", paper.root().replaceAll("(.{8})", "$1 "));
    write(7);
    assertThat(verifier.verify(List.of(printed.checkpoint())).wrong()).isNull();

    sql("delete from audit_entry where seq > 4");
    sql("update audit_head set seq = 4, hash = (select hash from audit_entry where seq = 4)");
    for (int i = 11; i <= 13; i++) {
      write(i);
    }

    assertThat(verifier.verify().wrong()).as("all in the data base fits").isNull();
    assertThat(verifier.verify(List.of(printed.checkpoint())).wrong())
        .isEqualTo(new Wrong(Kind.REWRITTEN, 1));
  }

  @Test
  void whatWasPrintedMustBeTypedWhole() {
    assertThat(new Printed("6", "abc").problems()).containsOnlyKeys("root");
    assertThat(new Printed("many", "0".repeat(64)).problems()).containsOnlyKeys("entries");
  }

  @Test
  void noCheckpointIsTakenOfARecordThatIsWrong() {
    sql("delete from audit_entry where seq = 3");
    assertThat(checkpoints.makeToday().wrong()).isNotNull();
    assertThat(checkpoints.newest()).isEmpty();
  }

  @Test
  void oneCheckpointIsTakenADay() {
    assertThat(checkpoints.isMadeToday()).isFalse();
    Verification found = checkpoints.makeToday();
    write(7);
    checkpoints.makeToday();

    assertThat(checkpoints.isMadeToday()).isTrue();
    Checkpoint kept = checkpoints.newest().orElseThrow();
    assertThat(kept.entries()).isEqualTo(6);
    assertThat(kept.root()).isEqualTo(found.root());
    assertThat(kept.readable()).hasSize(71).doesNotEndWith(" ");
    assertThat(verifier.verify().wrong()).isNull();
  }

  @Test
  void manyWritersLeaveNoGap() throws Exception {
    List<Future<?>> writers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int writer = 0; writer < 2; writer++) {
        writers.add(
            threads.submit(
                () -> {
                  for (int i = 0; i < 50; i++) {
                    write(i);
                  }
                }));
      }
    }
    for (Future<?> writer : writers) {
      writer.get();
    }
    Verification found = verifier.verify();
    assertThat(found.wrong()).isNull();
    assertThat(found.entries()).isEqualTo(106);
  }

  @Test
  void aDeedThatIsTakenBackLeavesNoEntry() {
    transaction.executeWithoutResult(
        status -> {
          trail.record(deed(7));
          status.setRollbackOnly();
        });
    assertThat(verifier.verify().entries()).isEqualTo(6);
    assertThat(verifier.verify().wrong()).isNull();
  }

  @Test
  void withoutADeedsTransactionNothingIsWritten() {
    assertThatThrownBy(() -> trail.record(deed(7)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  private void write(int i) {
    transaction.executeWithoutResult(status -> trail.record(deed(i)));
  }

  private static Deed deed(int i) {
    return new Deed("kanri", null, "deed", "subject " + i, "192.0.2.1");
  }

  private void copy(int from, int to) {
    sql(
        "insert into audit_entry (seq, at_millis, actor, municipality, action, subject, address,"
            + " hash) select "
            + to
            + ", at_millis, actor, municipality, action, subject, address, hash from audit_entry"
            + " where seq = "
            + from);
  }

  private void sql(String statement) {
    jdbc.sql(Objects.requireNonNull(statement)).update();
  }
}
