package jp.yui.practice.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.yui.practice.product.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was really registered, to whoever asks; no login. */
@RestController
@RequestMapping("/judge")
class Judge {
  /** One receipt number that a product holds more than once. */
  record Duplicate(Product product, String receiptNo, int count, List<String> ninteiNos) {}

  /**
   * The judge's answer.
   *
   * @param pending recorded, but not to be seen yet (late commit); not filtered
   */
  record Verdict(
      int total,
      Map<String, Long> byProduct,
      int pending,
      List<Duplicate> duplicates,
      List<Registration> registrations) {}

  private final Registry registry;

  Judge(Registry registry) {
    this.registry = registry;
  }

  @GetMapping
  Verdict judge(@RequestParam @Nullable String product, @RequestParam @Nullable String receipt) {
    List<Registration> visible = registry.visible();
    int pending = registry.size() - visible.size();
    List<Registration> asked =
        visible.stream()
            .filter(r -> product == null || r.product().key().equals(product))
            .filter(r -> receipt == null || r.receiptNo().equals(receipt))
            .toList();
    Map<String, Long> byProduct = new TreeMap<>();
    for (Product one : Product.values()) {
      byProduct.put(one.key(), asked.stream().filter(r -> r.product() == one).count());
    }
    return new Verdict(asked.size(), byProduct, Math.max(0, pending), duplicates(asked), asked);
  }

  @PostMapping("/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset() {
    registry.reset();
  }

  private static List<Duplicate> duplicates(List<Registration> registrations) {
    record Key(Product product, String receiptNo) {}
    Map<Key, List<String>> numbers =
        registrations.stream()
            .collect(
                Collectors.groupingBy(
                    r -> new Key(r.product(), r.receiptNo()),
                    LinkedHashMap::new,
                    Collectors.mapping(Registration::ninteiNo, Collectors.toList())));
    List<Duplicate> found = new ArrayList<>();
    numbers.forEach(
        (key, nos) -> {
          if (nos.size() > 1) {
            found.add(new Duplicate(key.product(), key.receiptNo(), nos.size(), nos));
          }
        });
    return found;
  }
}
