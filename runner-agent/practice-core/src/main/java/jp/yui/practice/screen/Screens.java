package jp.yui.practice.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import jp.yui.practice.product.Product;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The entry screens, read from {@code screens/*.json}. */
@Component
public class Screens {
  private final Map<Product, Screen> plain = new EnumMap<>(Product.class);
  private final ScreenFaults faults;

  Screens(ScreenFaults faults) throws IOException {
    this.faults = faults;
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
    for (Product product : Product.values()) {
      var file = new ClassPathResource("screens/" + product.key() + ".json");
      try (InputStream in = file.getInputStream()) {
        plain.put(product, mapper.readValue(in, Screen.class));
      }
    }
  }

  /** The screen as it is shown this time, with the faults of this time. */
  public Screen shown(Product product) {
    return faults.apply(product, plain(product));
  }

  /** The confirmation as it is shown this time. */
  public Screen confirming(Product product) {
    return faults.confirming(product, plain(product));
  }

  /** As {@link #shown}, with what the confirmation will lack or ask for: one answer tells both. */
  public Screen withConfirmation(Product product) {
    return faults.confirming(product, shown(product));
  }

  /** Whether a list is shown with its columns in reverse this time. */
  public boolean reversed(Product product) {
    return faults.reversed(product);
  }

  /** The screen as it was built. */
  public Screen plain(Product product) {
    Screen screen = plain.get(product);
    if (screen == null) {
      throw new IllegalStateException("no screen for " + product);
    }
    return screen;
  }
}
