package jp.yui.platform.dataflow.web;

import java.util.List;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.dataflow.Sheet;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import org.jspecify.annotations.Nullable;

/**
 * What the page and its PDF say.
 *
 * @param overlay null for a version as it is shared
 * @param approved whether the overlay is what counts now
 * @param pdf where the PDF is
 */
public record DataFlow(
    Version version, Sheet sheet, @Nullable Overlay overlay, boolean approved, String pdf) {
  public boolean draft() {
    return overlay != null && !approved;
  }

  /** The message's key of what is done with pictures. */
  public String mask() {
    return "data-flow.mask." + sheet.product().mask().getClass().getSimpleName();
  }

  /** Labels that are covered, where the product names them. */
  public List<String> masked() {
    return sheet.product().mask() instanceof Product.Mask.Labels only
        ? List.copyOf(only.labels())
        : List.of();
  }
}
