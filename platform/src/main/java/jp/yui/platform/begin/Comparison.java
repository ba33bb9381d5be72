package jp.yui.platform.begin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.adoption.Adoptions;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.effects.Effect;
import jp.yui.platform.effects.Figures;
import jp.yui.platform.effects.NamedEffects;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import jp.yui.platform.tenancy.PopulationClass;
import org.springframework.stereotype.Component;

/** A municipality's way of working beside that of others of its kind, scenario by scenario. */
@Component
public class Comparison {
  /** So many stand beside one's own. */
  public static final int MOST = 4;

  /** Fewer posted cases say little. */
  public static final int ENOUGH = 30;

  /** No longer list is offered to choose from; terms make it shorter. */
  private static final int OFFERED = 50;

  private final NamedEffects effects;
  private final Adoptions adoptions;
  private final Peers peers;
  private final Municipalities municipalities;
  private final Versions versions;
  private final Library library;

  Comparison(
      NamedEffects effects,
      Adoptions adoptions,
      Peers peers,
      Municipalities municipalities,
      Versions versions,
      Library library) {
    this.effects = effects;
    this.adoptions = adoptions;
    this.peers = peers;
    this.municipalities = municipalities;
    this.versions = versions;
    this.library = library;
  }

  /**
   * One municipality's column.
   *
   * @param own whether it is one's own
   * @param uses its products, with how far it deviates
   * @param best of those with enough cases, the one that saves the largest part
   */
  public record Column(Figures figures, boolean own, List<Adoptions.User> uses, boolean best) {
    public Effect effect() {
      return figures.effect();
    }
  }

  /**
   * What is shown.
   *
   * @param choice whom one may choose of those that fit: of the same size first, then the nearest
   *     in population
   * @param prefectures of all that show their figures, as are the sizes and the products
   * @param products their ids
   * @param names of the products by their ids
   */
  public record Content(
      List<Column> columns,
      List<Choice> choice,
      List<String> prefectures,
      List<PopulationClass> sizes,
      List<String> products,
      Map<String, String> names) {
    /** Whether anybody at all shows figures. */
    public boolean isAnybodyThere() {
      return !sizes.isEmpty();
    }

    /** As the vendor calls the product. */
    public String name(String product) {
      return names.getOrDefault(product, product);
    }
  }

  /** A municipality to compare with. */
  public record Choice(Figures figures, boolean sameSize, boolean chosen) {}

  /** Compares; where no municipality is chosen, with those that stand first. */
  public Content of(String scenario, Terms terms) {
    Municipality own =
        municipalities.byCode(Objects.requireNonNull(SignedIn.now().municipality())).orElseThrow();
    Peers.Found found = peers.of(scenario, own, terms);
    List<Figures> beside =
        found.fitting().stream()
            .filter(one -> terms.with().isEmpty() || terms.with().contains(one.code()))
            .limit(MOST)
            .toList();
    return new Content(
        columns(scenario, own, beside),
        found.fitting().stream()
            .limit(OFFERED)
            .map(
                one ->
                    new Choice(
                        one,
                        one.size() == own.size(),
                        beside.contains(one) || terms.with().contains(one.code())))
            .toList(),
        found.prefectures(),
        found.sizes(),
        found.products(),
        names(scenario));
  }

  private List<Column> columns(String scenario, Municipality own, List<Figures> beside) {
    List<Figures> all = new ArrayList<>();
    all.add(
        effects
            .own(scenario)
            .orElse(
                new Figures(
                    own.code(), own.name(), own.prefecture(), own.population(), Effect.NONE)));
    all.addAll(beside);
    Optional<Figures> best =
        all.stream()
            .filter(one -> one.effect().cases() >= ENOUGH && one.effect().beforeSeconds() > 0)
            .max(Comparator.comparing(one -> one.effect().rate()));
    return all.stream()
        .map(
            one ->
                new Column(
                    one,
                    one.code().equals(own.code()),
                    adoptions.users(scenario, one.code()),
                    best.filter(one::equals).isPresent()))
        .toList();
  }

  private Map<String, String> names(String scenario) {
    Map<String, String> names = new HashMap<>();
    versions.of(scenario).stream()
        .findFirst()
        .ifPresent(
            newest ->
                library
                    .read(newest)
                    .products()
                    .forEach((id, product) -> names.put(id, product.name())));
    return names;
  }
}
