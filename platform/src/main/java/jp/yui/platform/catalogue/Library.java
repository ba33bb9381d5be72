package jp.yui.platform.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.FiledScenario;
import org.springframework.stereotype.Component;

/**
 * Filed versions as the library reads them; what was read lately is kept, as versions never change.
 * They were checked as a whole when they were filed.
 */
@Component
public class Library {
  /** About 90 kB each. */
  private static final int KEPT = 300;

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
   * @throws java.util.NoSuchElementException where the library can no longer read it
   */
  public Scenario read(Version version) {
    Scenario kept = lately.get(version.id());
    if (kept == null) {
      kept = FiledScenario.read(versions.files(version.id()).files()).value().orElseThrow();
      lately.put(version.id(), kept);
    }
    return Objects.requireNonNull(kept);
  }

  /** Whether the library, which may have grown stricter since, still finds no error in it. */
  public boolean isSound(Version version) {
    return Desk.look(versions.files(version.id())).scenario().isPresent();
  }
}
