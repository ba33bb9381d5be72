package jp.yui.platform.effects.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.yui.platform.effects.Effect;
import jp.yui.platform.effects.Months;
import jp.yui.platform.effects.OwnEffect;
import jp.yui.platform.effects.OwnEffects;
import jp.yui.platform.effects.ScenarioEffect;
import jp.yui.platform.effects.Totals;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Paged;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What scenarios save: over the consortium, and in the own municipality. */
@Controller
@ForSignedIn
class EffectPages {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Totals totals;
  private final OwnEffects own;
  private final Months months;
  private final Clock clock;

  EffectPages(Totals totals, OwnEffects own, Months months, Clock clock) {
    this.totals = totals;
    this.own = own;
    this.months = months;
    this.clock = clock;
  }

  @GetMapping("/effects")
  String page(@RequestParam Map<String, String> address, Model model) {
    Paged<ScenarioEffect> lines = totals.page(Asked.of("/effects", Totals.COLUMNS, address));
    model.addAttribute("lines", lines);
    model.addAttribute(
        "bars",
        Bar.of(
            lines.rows().stream()
                .map(one -> new Bar.Value(one.title(), one.effect().savedSeconds()))
                .toList()));
    model.addAttribute("months", MonthRow.of(months.lately()));
    return "effects/effects";
  }

  @GetMapping("/effects/own")
  String own(@RequestParam Map<String, String> address, Model model) {
    FiscalYear wanted = year(address.getOrDefault("year", ""));
    Asked asked = Asked.of("/effects/own", OwnEffects.COLUMNS, address, "year");
    List<OwnEffect> lines = own.between(wanted.from(), wanted.to(), asked);
    model.addAttribute("asked", asked);
    model.addAttribute("year", wanted.year());
    model.addAttribute("lines", lines);
    model.addAttribute(
        "sum", lines.stream().map(OwnEffect::effect).reduce(Effect.NONE, Effect::plus));
    model.addAttribute(
        "bars",
        Bar.of(
            lines.stream()
                .map(one -> new Bar.Value(one.title(), one.effect().savedSeconds()))
                .toList()));
    model.addAttribute(
        "months",
        MonthRow.of(
            own.months(wanted.from(), wanted.to()), months.between(wanted.from(), wanted.to())));
    return "effects/own";
  }

  @GetMapping("/effects/own.csv")
  ResponseEntity<String> csv(@RequestParam(defaultValue = "") String year) {
    FiscalYear wanted = year(year);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("effects-" + wanted.year() + ".csv")
                .build()
                .toString())
        .body(PublishedTable.csv(own.between(wanted.from(), wanted.to())));
  }

  private FiscalYear year(String typed) {
    return typed.matches("20[0-9]{2}")
        ? new FiscalYear(Integer.parseInt(typed))
        : FiscalYear.of(LocalDate.now(clock.withZone(ZoneId.of("Asia/Tokyo"))));
  }
}
