package jp.yui.platform.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a module above this one knows of a scenario and shows on its page. A bean of this type is
 * all that it takes.
 */
public interface Panel {
  /** Where it stands among the others; the lowest comes first. */
  int order();

  /** The template's fragment, {@code effects/panel :: panel}; it has one parameter, the content. */
  String fragment();

  /**
   * What the fragment is given; null where there is nothing to show to whoever is signed in.
   *
   * @param versions all of the scenario's, the newest first; at least one
   */
  @Nullable Object content(List<Version> versions);
}
