package jp.yui.platform.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yui.platform.adoption.Approval;
import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.adoption.Reading;
import jp.yui.platform.agents.Agents;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.Shelf;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.review.Reviews;
import jp.yui.platform.review.Verdict;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.sharing.OverlayParts;
import org.springframework.stereotype.Component;

/** What the invented consortium did until now; told through the same doors that people use. */
@Component
class Story {
  private static final String SCENARIO = "jido-teate/nintei-seikyu";
  private static final String STANDARD = "renshu-hyojun";
  private static final String CLOUD = "renshu-cloud";

  private final Shelf shelf;
  private final Versions versions;
  private final Reviews reviews;
  private final Imports imports;
  private final Approval approval;
  private final Agents agents;

  Story(
      Shelf shelf,
      Versions versions,
      Reviews reviews,
      Imports imports,
      Approval approval,
      Agents agents) {
    this.shelf = shelf;
    this.versions = versions;
    this.reviews = reviews;
    this.imports = imports;
    this.approval = approval;
    this.agents = agents;
  }

  void tell(Cast cast, Scenarios scenarios, Keys keys) {
    Version first =
        filed(cast, keys.signed(SCENARIO, scenarios.version("1.0.0", "はじめての版", Map.of())));
    released(cast, first);
    used(cast, "mineyama-tantou", "mineyama-kachou", first, STANDARD);
    used(cast, "kawabe-tantou", "kawabe-kachou", first, STANDARD);
    used(cast, "yuino-koukai", "yuino-kachou", first, STANDARD);
    used(cast, "orita-tantou", "orita-kachou", first, CLOUD);
    Version second =
        filed(
            cast,
            keys.signed(
                SCENARIO,
                scenarios.version(
                    "1.1.0",
                    "申請日の確認をゆるめ、備考を大きくしました",
                    Map.of(
                        "received-on <= today", "received-on <= today || has(remarks)",
                        "else: 配偶者の氏名がありません", "else: 配偶者の氏名がありません（カナか生年月日だけがあります）"))));
    released(cast, second);
    filed(
        cast,
        scenarios.version(
            "2.0.0",
            "電話番号を必ず要る項目にしました",
            Map.of(
                "label: 電話番号, kind: phone, personal: true",
                "label: 電話番号, kind: phone, required: true, personal: true")));
    Version early =
        filed(
            cast,
            scenarios.version(
                "0.1.0",
                "試しに作りました",
                Map.of(
                    "id: jido-teate/nintei-seikyu", "id: jido-teate/gaku-kaitei",
                    "title: 児童手当 認定請求の登録", "title: 児童手当 額改定請求の登録")));
    cast.as("orita-shinsa", () -> reviews.judge(early, Verdict.RETURNED, "増えた児童だけを登録する手順にしてください。"));
  }

  private Version filed(Cast cast, Bundle bundle) {
    Version[] filed = new Version[1];
    cast.as(
        "yuino-koukai",
        () -> {
          Filing filing = shelf.file(bundle);
          if (filing instanceof Filing.Filed done) {
            filed[0] = done.version();
          } else {
            throw new IllegalStateException("the demo's scenario is not taken: " + filing);
          }
        });
    return filed[0];
  }

  private void released(Cast cast, Version version) {
    cast.as("orita-shinsa", () -> reviews.judge(version, Verdict.APPROVED, ""));
    cast.as("kawabe-shinsa", () -> reviews.judge(version, Verdict.APPROVED, "練習用のシステムで一通り動かしました。"));
    cast.as("yuino-koukai", () -> reviews.turn(now(version), State.RELEASED, ""));
  }

  private Version now(Version version) {
    return versions.byId(version.id()).orElseThrow();
  }

  private void used(Cast cast, String staff, String chief, Version version, String product) {
    cast.as(
        staff,
        () -> {
          Case it = begun(version, product);
          imports.write(it, adapted(Reading.draft(it.pending().orElseThrow())));
          imports.submit(begun(version, product));
        });
    cast.as(
        chief,
        () -> {
          agents.add("子育て支援課 1 号機");
          Case it = begun(version, product);
          if (approval.approve(it, it.pending().orElseThrow()) != Approval.Outcome.DONE) {
            throw new IllegalStateException("the demo's import is not approved");
          }
          imports.assign(begun(version, product), Set.of(agents.all().getFirst().id()));
        });
  }

  private Case begun(Version version, String product) {
    return imports.byId(imports.begin(version.scenario(), product).orElseThrow()).orElseThrow();
  }

  private static Overlay adapted(Overlay empty) {
    Overlay.Changes changes =
        new Overlay.Changes(
            Map.of(),
            List.of(),
            List.of("申請日が先の日付です"),
            Map.of(),
            Map.of(),
            Map.of("方書", "建物名"),
            Map.of());
    return OverlayParts.with(
        new Overlay(
            empty.scenario(),
            empty.municipality(),
            empty.product(),
            Map.of(
                "base-url", new Overlay.SettingValue.Plain("http://kikan.example/", empty.at()),
                "operator", new Overlay.SettingValue.Secret("OPERATOR", empty.at()),
                "password", new Overlay.SettingValue.Secret("PASSWORD", empty.at())),
            List.of("kikan.example"),
            1,
            Optional.of(30),
            90,
            changes,
            empty.at()),
        changes);
  }
}
