package jp.yui.practice.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.yui.practice.product.Product;

/**
 * One registration, never changed afterwards.
 *
 * @param fields as received
 * @param children as received, in the order of the screen
 * @param visibleFrom when a late commit lets it be seen
 */
public record Registration(
    Product product,
    String receiptNo,
    String ninteiNo,
    Instant at,
    Map<String, String> fields,
    List<Map<String, String>> children,
    @JsonIgnore Instant visibleFrom) {

  boolean visible(Instant now) {
    return !visibleFrom.isAfter(now);
  }
}
