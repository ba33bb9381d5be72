package jp.yui.practice.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.practice.product.Product;
import org.springframework.stereotype.Component;

/** The append-only record. Only the judge's reset empties it; 認定番号 go on counting even then. */
@Component
public class Registry {
  private final RegistrySettings settings;
  private final List<Registration> all = new ArrayList<>();
  private final Map<Product, Long> lastNumber = new EnumMap<>(Product.class);

  Registry(RegistrySettings settings) {
    this.settings = settings;
  }

  /**
   * Records one registration.
   *
   * @param hiddenFor how long search and judge do not see it yet
   * @throws DuplicateReceipt when the systems are set to refuse a receipt number's second coming
   */
  public synchronized Registration add(Submission submission, Duration hiddenFor) {
    Product product = submission.product();
    if (settings.rejectDuplicates() && registered(product, submission.receiptNo())) {
      throw new DuplicateReceipt(submission.receiptNo());
    }
    Instant now = Instant.now();
    var registration =
        new Registration(
            product,
            submission.receiptNo(),
            product.ninteiNo(lastNumber.merge(product, 1L, Long::sum)),
            now,
            Collections.unmodifiableMap(new LinkedHashMap<>(submission.fields())),
            List.copyOf(submission.children()),
            now.plus(hiddenFor));
    all.add(registration);
    return registration;
  }

  private boolean registered(Product product, String receiptNo) {
    return all.stream().anyMatch(r -> r.product() == product && r.receiptNo().equals(receiptNo));
  }

  /** What may be seen by now, oldest first. */
  synchronized List<Registration> visible() {
    Instant now = Instant.now();
    return all.stream().filter(r -> r.visible(now)).toList();
  }

  synchronized int size() {
    return all.size();
  }

  synchronized void reset() {
    all.clear();
  }
}
