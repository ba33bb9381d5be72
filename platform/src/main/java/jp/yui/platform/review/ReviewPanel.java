package jp.yui.platform.review;

import java.util.List;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reviews of a scenario's versions, on its page. */
@Component
class ReviewPanel implements Panel {
  private static final int SHOWN = 10;

  private final Versions versions;
  private final Turns turns;

  ReviewPanel(Versions versions, Turns turns) {
    this.versions = versions;
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
  public @Nullable Object content(String scenario) {
    List<Version> all = versions.of(scenario);
    return all.stream()
        .limit(SHOWN)
        .map(
            version ->
                new Row(
                    version,
                    turns.of(version.id()).stream().findFirst().map(Turn::reason).orElse("")))
        .toList();
  }
}
