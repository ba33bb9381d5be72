package jp.yui.platform.begin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.yui.platform.adoption.Adoptions;
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

  private final NamedEffects effects;
  private final Adoptions adoptions;
  private final Municipalities municipalities;

  Comparison(NamedEffects effects, Adoptions adoptions, Municipalities municipalities) {
    this.effects = effects;
    this.adoptions = adoptions;
    this.municipalities = municipalities;
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
   * @param choice whom one may choose: of the same size first, then the nearest in population
   */
  public record Content(List<Column> columns, List<Choice> choice) {}

  /** A municipality to compare with. */
  public record Choice(Figures figures, boolean sameSize, boolean chosen) {}

  /**
   * Compares.
   *
   * @param chosen codes; where none is given, those that stand first
   */
  public Content of(String scenario, Set<String> chosen) {
    Municipality own =
        municipalities.byCode(Objects.requireNonNull(SignedIn.now().municipality())).orElseThrow();
    PopulationClass size = PopulationClass.of(own.population());
    List<Figures> others =
        effects.others(scenario, own.population()).stream()
            .sorted(Comparator.comparing(one -> PopulationClass.of(one.population()) != size))
            .toList();
    List<Figures> beside =
        others.stream()
            .filter(one -> chosen.isEmpty() || chosen.contains(one.code()))
            .limit(MOST)
            .toList();
    List<Figures> all = new ArrayList<>();
    all.add(
        effects
            .own(scenario)
            .orElse(new Figures(own.code(), own.name(), own.population(), Effect.NONE)));
    all.addAll(beside);
    Optional<Figures> best =
        all.stream()
            .filter(one -> one.effect().cases() >= ENOUGH && one.effect().beforeSeconds() > 0)
            .max(Comparator.comparing(one -> one.effect().rate()));
    return new Content(
        all.stream()
            .map(
                one ->
                    new Column(
                        one,
                        one.code().equals(own.code()),
                        adoptions.users(scenario, one.code()),
                        best.filter(one::equals).isPresent()))
            .toList(),
        others.stream()
            .map(
                one ->
                    new Choice(
                        one, PopulationClass.of(one.population()) == size, beside.contains(one)))
            .toList());
  }
}
