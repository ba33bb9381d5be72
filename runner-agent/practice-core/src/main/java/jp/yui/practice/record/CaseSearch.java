package jp.yui.practice.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.practice.product.Product;
import org.springframework.stereotype.Component;

/**
 * What the products' own search screens find; never a protected resident for an ordinary operator.
 */
@Component
public class CaseSearch {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final List<String> FAMILY = List.of("練習", "見本", "試験", "例示");
  private static final List<String> GIVEN = List.of("一郎", "花子", "次郎", "桃子", "三郎");
  private static final List<String> FAMILY_KANA = List.of("レンシュウ", "ミホン", "シケン", "レイジ");
  private static final List<String> GIVEN_KANA = List.of("イチロウ", "ハナコ", "ジロウ", "モモコ", "サブロウ");

  private final Registry registry;
  private final RegistrySettings settings;

  CaseSearch(Registry registry, RegistrySettings settings) {
    this.registry = registry;
    this.settings = settings;
  }

  /** Older cases first, then what was registered since, in its order. */
  public List<Case> find(Product product, boolean seesProtected, Predicate<Case> wanted) {
    Stream<Case> older = IntStream.rangeClosed(1, settings.seedRows()).mapToObj(CaseSearch::older);
    Stream<Case> registered =
        registry.visible().stream().filter(r -> r.product() == product).map(CaseSearch::line);
    return Stream.concat(older, registered)
        .filter(c -> seesProtected || !isProtected(c))
        .filter(wanted)
        .toList();
  }

  /** One registration by its 認定番号, under the same protection. */
  public Optional<Registration> byNinteiNo(Product product, boolean seesProtected, String no) {
    return registry.visible().stream()
        .filter(r -> r.product() == product && r.ninteiNo().equals(no))
        .filter(r -> seesProtected || !isProtected(line(r)))
        .findFirst();
  }

  private boolean isProtected(Case one) {
    return settings.protectedReceipts().contains(one.receiptNo())
        || settings.protectedNames().contains(one.applicantName());
  }

  private static Case line(Registration r) {
    return new Case(
        r.receiptNo(),
        r.fields().getOrDefault("applicant-name", ""),
        r.fields().getOrDefault("applicant-kana", ""),
        r.ninteiNo(),
        LocalDate.ofInstant(r.at(), JAPAN).toString());
  }

  private static Case older(int i) {
    return new Case(
        "S2025-%05d".formatted(i),
        FAMILY.get(i % FAMILY.size()) + "　" + GIVEN.get(i % GIVEN.size()),
        FAMILY_KANA.get(i % FAMILY.size()) + "　" + GIVEN_KANA.get(i % GIVEN.size()),
        "S-%06d".formatted(i),
        LocalDate.of(2025, 4, 1).plusDays(i).toString());
  }
}
