package jp.yui.platform.review;

import java.util.List;
import java.util.Map;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import org.springframework.stereotype.Component;

/** The reviews of a scenario's versions, on its page. */
@Component
class ReviewPanel implements Panel {
  private static final int SHOWN = 10;

  private final Turns turns;

  ReviewPanel(Turns turns) {
    this.turns = turns;
  }

  /**
   * A version and why it stands where it stands.
   *
   * @param reason "" where none was given
   */
  public record Row(Version version, String reason) {}

  @Override
  public int order() {
    return 20;
  }

  @Override
  public String fragment() {
    return "review/panel :: panel";
  }

  @Override
  public Object content(List<Version> versions) {
    List<Version> shown = versions.stream().limit(SHOWN).toList();
    Map<Long, String> reasons = turns.lastReasons(shown.stream().map(Version::id).toList());
    return shown.stream()
        .map(version -> new Row(version, reasons.getOrDefault(version.id(), "")))
        .toList();
  }
}
