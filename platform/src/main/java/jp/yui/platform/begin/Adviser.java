package jp.yui.platform.begin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.platform.catalogue.Card;
import jp.yui.platform.catalogue.Index;
import jp.yui.platform.catalogue.Order;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Wanted;
import jp.yui.platform.effects.OwnEffects;
import jp.yui.platform.effects.ScenarioEffect;
import jp.yui.platform.effects.Totals;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import jp.yui.platform.tenancy.PopulationClass;
import jp.yui.platform.tenancy.Products;
import org.springframework.stereotype.Service;

/** Says where to begin: by the words of the work, the products owned and what others got. */
@Service
public class Adviser {
  private final OwnWork work;
  private final Index index;
  private final Products products;
  private final Municipalities municipalities;
  private final Totals totals;
  private final OwnEffects effects;

  Adviser(
      OwnWork work,
      Index index,
      Products products,
      Municipalities municipalities,
      Totals totals,
      OwnEffects effects) {
    this.work = work;
    this.index = index;
    this.products = products;
    this.municipalities = municipalities;
    this.totals = totals;
    this.effects = effects;
  }

  /** Released scenarios first, then what would save most, then the most work. */
  public List<Advice> advise() {
    Set<String> owned =
        products.all().stream()
            .map(product -> product.vendor() + " " + product.name())
            .collect(Collectors.toSet());
    Map<String, Double> rates = new HashMap<>();
    effects
        .between("0000-00", "9999-99")
        .forEach(one -> rates.put(one.scenario(), one.effect().rate()));
    Optional<PopulationClass> size =
        Optional.ofNullable(SignedIn.now().municipality())
            .flatMap(municipalities::byCode)
            .map(Municipality::size);
    return work.all().stream()
        .map(one -> advice(one, owned, rates, size))
        .sorted(
            Comparator.comparing(Advice::isReleased)
                .thenComparing(Advice::hours)
                .thenComparing(advice -> advice.work().secondsAYear())
                .reversed())
        .toList();
  }

  private Advice advice(
      Work work, Set<String> owned, Map<String, Double> rates, Optional<PopulationClass> size) {
    Card best =
        index.find(new Wanted(work.name(), Map.of(), Order.FITTING, 0)).cards().stream()
            .filter(card -> card.state() != State.WITHDRAWN)
            .max(
                Comparator.comparing((Card card) -> card.state() == State.RELEASED)
                    .thenComparing(card -> card.products().stream().anyMatch(owned::contains)))
            .orElse(null);
    if (best == null) {
      return new Advice(work, null, false, null, null);
    }
    Optional<ScenarioEffect> similar = size.flatMap(one -> totals.of(best.scenario(), one));
    return new Advice(
        work,
        best,
        best.products().stream().anyMatch(owned::contains),
        similar.or(() -> totals.of(best.scenario())).orElse(null),
        rates.get(best.scenario()));
  }
}
