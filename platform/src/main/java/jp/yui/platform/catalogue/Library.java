package jp.yui.platform.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.yui.scenario.model.Scenario;
import org.springframework.stereotype.Component;

/**
 * Filed versions as the library reads them; what was read lately is kept, as versions never change.
 */
@Component
public class Library {
  private static final int KEPT = 100;

  private final Versions versions;
  private final Map<Long, Scenario> lately =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Scenario> eldest) {
              return size() > KEPT;
            }
          });

  Library(Versions versions) {
    this.versions = versions;
  }

  /**
   * Reads a version.
   *
   * @throws java.util.NoSuchElementException where the library, grown stricter, finds errors now
   */
  public Scenario read(Version version) {
    Scenario kept = lately.get(version.id());
    if (kept == null) {
      kept = Desk.look(versions.files(version.id())).scenario().orElseThrow();
      lately.put(version.id(), kept);
    }
    return Objects.requireNonNull(kept);
  }
}
