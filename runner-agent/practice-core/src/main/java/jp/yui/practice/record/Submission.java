package jp.yui.practice.record;

import java.util.List;
import java.util.Map;
import jp.yui.practice.product.Product;

/** What an operator sends to be registered, every field exactly as the browser sent it. */
public record Submission(
    Product product, Map<String, String> fields, List<Map<String, String>> children) {
  public String receiptNo() {
    return fields.getOrDefault("receipt-no", "");
  }

  public String applicantName() {
    return fields.getOrDefault("applicant-name", "");
  }
}
