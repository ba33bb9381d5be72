package jp.yui.platform.catalogue;

import java.util.List;
import java.util.Map;

/**
 * What a module above this one knows of all scenarios, so that a list can be narrowed down by it. A
 * bean of this type is all that it takes; it is asked again every minute.
 */
public interface FacetSource {
  Facet facet();

  /** By scenario, the codes that it has; a scenario without any may be left out. */
  Map<String, List<String>> codes();
}
