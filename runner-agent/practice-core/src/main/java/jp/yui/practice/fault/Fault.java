package jp.yui.practice.fault;

import jp.yui.practice.product.Product;
import org.jspecify.annotations.Nullable;

/**
 * One fault as it was asked for.
 *
 * @param product strikes only there; every product when absent
 * @param path strikes only requests whose path begins so; every page when absent
 * @param times how often it strikes before it is spent; without end when absent
 * @param after how many occasions pass unharmed first
 * @param millis how long a slow page, a late commit, a lost answer or a script waits
 * @param status the HTTP status of an error; for a lost answer, sent instead of cutting the line
 * @param silent whether a lost answer is cut before its first byte
 * @param label the field or button that a screen fault concerns, by its label
 * @param to the new label, or the new name of the last choice
 * @param length the shortened maxlength
 */
public record Fault(
    FaultKind kind,
    @Nullable Product product,
    @Nullable String path,
    @Nullable Integer times,
    int after,
    long millis,
    @Nullable Integer status,
    @Nullable Boolean silent,
    @Nullable String label,
    @Nullable String to,
    @Nullable Integer length) {

  boolean concerns(FaultKind occasion, Product where, @Nullable String requestPath) {
    return kind == occasion
        && (product == null || product == where)
        && (path == null || (requestPath != null && requestPath.startsWith(path)));
  }

  public String labelOr(String usual) {
    return label == null ? usual : label;
  }
}
