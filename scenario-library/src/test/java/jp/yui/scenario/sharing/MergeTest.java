package jp.yui.scenario.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.OverlayFile;
import jp.yui.scenario.yaml.OverlayWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A municipality's changes live on in the next version, or a person decides. */
class MergeTest {
  private static final String CHANGE =
      """
      change:
        items: { phone: { required: true }, children.kana: { required: false } }
        checks:
          remove: [申請日が先の日付です]
          add: [ { that: has(building), else: 方書がありません, marks: [building] } ]
        forms:
          pittari-csv: { columns: { 電話: phone } }
          pittari-xml: { paths: { 連絡先/電話: phone } }
        labels: { 方書: 建物名 }
        screens: { 検索: [ { id: kensaku }, { css: "#k button" } ] }
      """;

  @TempDir Path scratch;

  @Test
  void whatUpstreamDidNotTouchIsKept() {
    Merge merge = merge(CHANGE, "scenario.yaml", "account-no.matches(\"^[0-9]{7}$\")", "true");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(OverlayParts.of(merge.resolved(Set.of())))
        .isEqualTo(OverlayParts.of(Shared.overlay(CHANGE)))
        .hasSize(8);
  }

  @Test
  void bothChangedTheSameCheckSoSomebodyDecides() {
    Merge merge = merge(CHANGE, "scenario.yaml", "received-on <= today", "received-on < today");

    assertThat(Shared.keys(merge.conflicts())).containsExactly("CHECK/申請日が先の日付です");
    Merged.Conflict conflict = merge.conflicts().getFirst();
    assertThat(conflict.before()).hasValue("received-on <= today / HOLD");
    assertThat(conflict.theirs()).hasValue("received-on < today / HOLD");
    assertThat(conflict.ours()).isEmpty();
    assertThat(merge.resolved(Set.of()).changes().removedChecks()).isEmpty();
    assertThat(merge.resolved(Set.of(conflict.part())).changes().removedChecks()).hasSize(1);
  }

  @Test
  void whatUpstreamTookOverNeedsNoChangeAnyMore() {
    Merge merge =
        merge(
            CHANGE,
            "renshu-hyojun.yaml",
            "      方書: =building",
            "      建物名: =building",
            "scenario.yaml",
            "phone:           { label: 電話番号, kind: phone, personal: true }",
            "phone:           { label: 電話番号, kind: phone, personal: true, required: true }");
    assertThat(merge.conflicts()).isEmpty();
    assertThat(merge.resolved(Set.of()).changes().labels()).isEmpty();
    assertThat(OverlayParts.of(merge.resolved(Set.of()))).hasSize(6);
  }

  @Test
  void aFieldThatIsGoneUpstreamCannotBeKept() {
    Merge merge = merge(CHANGE, "renshu-hyojun.yaml", "      方書: =building\n", "");
    Merged.Conflict conflict = merge.conflicts().getFirst();
    assertThat(conflict.part().key()).isEqualTo("LABEL/方書");
    assertThat(conflict.keepable()).isFalse();
    assertThat(merge.resolved(Set.of(conflict.part())).changes().labels()).isEmpty();
  }

  @Test
  void whatIsMergedFitsTheNewVersionAsAFile() {
    Scenario next =
        Shared.next(
            scratch,
            "renshu-hyojun.yaml",
            "      方書: =building\n",
            "",
            "scenario.yaml",
            "received-on <= today",
            "received-on < today");
    Merge merge = Merge.of(Shared.scenario(), next, Shared.PRODUCT, Shared.overlay(CHANGE));
    String file = OverlayWriter.write(merge.resolved(Set.of()), next.forms());
    assertThat(OverlayFile.parse(file, "s", next, Optional.empty()).problems()).isEmpty();
  }

  @Test
  void anOverlayIsReadAsItWasWritten() {
    Overlay overlay = Shared.overlay(CHANGE);
    String file = OverlayWriter.write(overlay, Shared.scenario().forms());
    Overlay again =
        OverlayFile.parse(file, "s", Shared.scenario(), Optional.empty()).value().orElseThrow();
    assertThat(OverlayParts.of(again)).isEqualTo(OverlayParts.of(overlay));
    assertThat(again.settings().keySet()).isEqualTo(overlay.settings().keySet());
    assertThat(again.hosts()).isEqualTo(overlay.hosts());
    assertThat(again.evidenceDays()).isEqualTo(overlay.evidenceDays());
    assertThat(OverlayWriter.write(again, Shared.scenario().forms())).isEqualTo(file);
  }

  @Test
  void theDeviationCountsWhatIsOtherwise() {
    int shared = ScenarioParts.of(Shared.scenario(), Shared.PRODUCT).size();
    assertThat(shared).isGreaterThan(100);
    Deviation deviation = Deviation.of(Shared.scenario(), Shared.PRODUCT, Shared.overlay(CHANGE));
    // Two columns and a check are added; the rest stands in the shared scenario too.
    assertThat(deviation).isEqualTo(new Deviation(8, shared + 3));
    assertThat(Deviation.of(Shared.scenario(), Shared.PRODUCT, Shared.overlay("")))
        .isEqualTo(new Deviation(0, shared));
    Overlay same = Shared.overlay("change: { items: { phone: { required: false } } }");
    assertThat(Deviation.of(Shared.scenario(), Shared.PRODUCT, same).changed()).isZero();
  }

  private Merge merge(String change, String... replaced) {
    return Merge.of(
        Shared.scenario(), Shared.next(scratch, replaced), Shared.PRODUCT, Shared.overlay(change));
  }
}
