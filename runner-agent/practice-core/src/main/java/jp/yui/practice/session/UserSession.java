package jp.yui.practice.session;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.practice.product.Product;

/** What one product remembers about one signed-in operator. */
public final class UserSession {
  private final String id;
  private final Product product;
  private final String operator;
  private final boolean supervisor;
  private final Map<String, Object> kept = new ConcurrentHashMap<>();
  private volatile Instant lastUsed = Instant.now();

  UserSession(String id, Product product, String operator, boolean supervisor) {
    this.id = id;
    this.product = product;
    this.operator = operator;
    this.supervisor = supervisor;
  }

  String id() {
    return id;
  }

  Product product() {
    return product;
  }

  public String operator() {
    return operator;
  }

  /** Whether this operator may see residents under protection (支援措置対象者). */
  public boolean seesProtected() {
    return supervisor;
  }

  public void keep(String key, Object value) {
    kept.put(key, value);
  }

  public <T> Optional<T> kept(String key, Class<T> type) {
    return Optional.ofNullable(kept.get(key)).map(type::cast);
  }

  Instant lastUsed() {
    return lastUsed;
  }

  void touch() {
    lastUsed = Instant.now();
  }
}
