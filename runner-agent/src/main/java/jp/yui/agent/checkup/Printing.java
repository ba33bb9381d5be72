package jp.yui.agent.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.screen.ScreenShape;
import jp.yui.scenario.exchange.ControlKind;
import jp.yui.scenario.exchange.FeatureKind;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenFeature;

/**
 * Makes a print of what was seen: what may not be kept is left out here, before anybody keeps it.
 */
public final class Printing {
  private final Uses uses;

  public Printing(Uses uses) {
    this.uses = uses;
  }

  /** A screen before anything is filled in. */
  public PrintedScreen screen(String place, ScreenShape shape) {
    return new PrintedScreen(place, shape.parts().stream().flatMap(p -> kept(p).stream()).toList());
  }

  /**
   * A screen that a posting came to. It shows an application and differs from one to the next: only
   * what the scenario uses of it counts, and fields that the scenario does not know.
   */
  public PrintedScreen passed(String place, ScreenShape shape) {
    List<ScreenFeature> features = new ArrayList<>();
    for (ScreenFeature feature : screen(place, shape).features()) {
      if ((feature.kind() == FeatureKind.FIELD) != uses.name(feature.label())) {
        features.add(feature);
      }
    }
    return new PrintedScreen(place, features);
  }

  private Optional<ScreenFeature> kept(ScreenShape.Part part) {
    FeatureKind kind = FeatureKind.valueOf(part.kind());
    String label = label(part);
    if (kind == FeatureKind.COLUMN && !part.usable() && !uses.name(label)) {
      return Optional.empty();
    }
    return Optional.of(
        new ScreenFeature(
            kind,
            frame(part.frame()),
            label,
            ControlKind.valueOf(part.control()),
            part.required(),
            part.usable() || kind == FeatureKind.COLUMN,
            part.most(),
            part.count(),
            part.options().stream()
                .filter(o -> uses.chooses(o.text(), o.value()))
                .map(o -> uses.chooses(o.text(), "") ? o.text() : o.value())
                .toList()));
  }

  private String label(ScreenShape.Part part) {
    for (String name : part.names()) {
      if (uses.name(name) || part.kind().equals("TEXT")) {
        return name;
      }
    }
    return part.names().stream().findFirst().filter(LabelRule::allows).orElse("");
  }

  private static String frame(String frame) {
    return frame.matches("[A-Za-z_/\\-]{0,40}") ? frame : "frame";
  }
}
