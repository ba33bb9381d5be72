package jp.yui.platform.experience;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import org.springframework.stereotype.Component;

/** The newest of each kind on a scenario's page. */
@Component
class ExperiencePanel implements Panel {
  private static final int SHOWN = 3;

  private final Entries entries;

  ExperiencePanel(Entries entries) {
    this.entries = entries;
  }

  /** Some of a kind; whether there are more. */
  public record Some(Kind kind, String scenario, List<Entry> entries, boolean more) {}

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String fragment() {
    return "experience/panel :: panel";
  }

  @Override
  public Object content(List<Version> versions) {
    String scenario = versions.getFirst().scenario();
    return Stream.of(Kind.CASE, Kind.QUESTION, Kind.TROUBLE)
        .map(kind -> some(kind, scenario, entries.newest(kind, scenario, SHOWN)))
        .toList();
  }

  private static Some some(Kind kind, String scenario, List<Entry> found) {
    return new Some(kind, scenario, found.stream().limit(SHOWN).toList(), found.size() > SHOWN);
  }
}
