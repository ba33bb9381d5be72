package jp.yui.platform.begin;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yui.platform.adoption.Adoptions;
import jp.yui.platform.effects.Figures;
import jp.yui.platform.effects.NamedEffects;
import jp.yui.platform.tenancy.Municipality;
import jp.yui.platform.tenancy.PopulationClass;
import org.springframework.stereotype.Component;

/** Whom one may compare with: those that show their figures, and of them those of one's choice. */
@Component
class Peers {
  private final NamedEffects effects;
  private final Adoptions adoptions;

  Peers(NamedEffects effects, Adoptions adoptions) {
    this.effects = effects;
    this.adoptions = adoptions;
  }

  /**
   * Whom there is.
   *
   * @param fitting those of the terms: of one's own size first, then the nearest in population
   * @param prefectures of all that show their figures, as are the sizes and the products
   * @param products ids
   */
  record Found(
      List<Figures> fitting,
      List<String> prefectures,
      List<PopulationClass> sizes,
      List<String> products) {}

  Found of(String scenario, Municipality own, Terms terms) {
    List<Figures> all =
        effects.others(scenario, own.population()).stream()
            .sorted(Comparator.comparing(one -> one.size() != own.size()))
            .toList();
    Map<String, Set<String>> driven = adoptions.products(scenario);
    return new Found(
        all.stream()
            .filter(one -> fits(terms.prefecture(), one.prefecture()))
            .filter(one -> fits(terms.size(), one.size().name()))
            .filter(
                one ->
                    terms.product().isEmpty()
                        || driven.getOrDefault(one.code(), Set.of()).contains(terms.product()))
            .toList(),
        all.stream().map(Figures::prefecture).distinct().sorted().toList(),
        all.stream().map(Figures::size).distinct().sorted().toList(),
        all.stream()
            .flatMap(one -> driven.getOrDefault(one.code(), Set.of()).stream())
            .distinct()
            .sorted()
            .toList());
  }

  private static boolean fits(String wanted, String there) {
    return wanted.isEmpty() || wanted.equals(there);
  }
}
