package jp.yui.practice.product;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;

/** One of the three products; its key is also its path prefix. */
public enum Product {
  CLEAN("clean", "RENSHU_SESSION", "N-%06d"),
  OLD("old", "JTV5SESSIONID", "5%07d"),
  SPA("spa", "kodomo_sid", "KD-%06d");

  private final String key;
  private final String cookie;
  private final String numberFormat;

  Product(String key, String cookie, String numberFormat) {
    this.key = key;
    this.cookie = cookie;
    this.numberFormat = numberFormat;
  }

  @JsonValue
  public String key() {
    return key;
  }

  public String cookie() {
    return cookie;
  }

  public String pathPrefix() {
    return "/" + key;
  }

  /** The 認定番号 that this product gives to its n-th registration. */
  public String ninteiNo(long n) {
    return numberFormat.formatted(n);
  }

  @JsonCreator
  public static Product ofKey(String key) {
    return Stream.of(values())
        .filter(p -> p.key.equals(key))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no product '" + key + "': clean, old or spa"));
  }

  public static Optional<Product> ofPath(String path) {
    return Stream.of(values())
        .filter(p -> path.equals(p.pathPrefix()) || path.startsWith(p.pathPrefix() + "/"))
        .findFirst();
  }
}
