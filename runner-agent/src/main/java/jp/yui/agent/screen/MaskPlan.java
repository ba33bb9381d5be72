package jp.yui.agent.screen;

import java.util.List;
import java.util.Set;

/**
 * What is covered in a picture. Password fields always are.
 *
 * @param labels fields with these labels
 * @param texts places that show one of these texts (of one character: only where it stands alone)
 * @param given all fields that were given a personal or secret text by this browser on this page
 */
public record MaskPlan(List<String> labels, Set<String> texts, boolean given) {

  /** Only password fields. */
  public static final MaskPlan NOTHING = new MaskPlan(List.of(), Set.of(), false);

  /** Fields given personal texts, and every place that shows one of these. */
  public static MaskPlan personal(Set<String> texts) {
    return new MaskPlan(List.of(), texts, true);
  }
}
