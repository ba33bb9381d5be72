package jp.yui.platform.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yui.platform.tenancy.PopulationClass;
import jp.yui.scenario.model.StandardWork;

/** By what a list of scenarios can be narrowed down. */
public enum Facet {
  /** 業務分野. */
  FIELD {
    @Override
    List<String> of(Card card) {
      return card.field().isEmpty() ? List.of() : List.of(card.field());
    }
  },
  /** 標準化対象事務. */
  WORK("standard-work.", StandardWork.class) {
    @Override
    List<String> of(Card card) {
      return card.work().map(work -> List.of(work.name())).orElse(List.of());
    }
  },
  PRODUCT {
    @Override
    List<String> of(Card card) {
      return card.products();
    }
  },
  /** PDF, CSV, XML. */
  FORM {
    @Override
    List<String> of(Card card) {
      return card.forms();
    }
  },
  STATE("scenario.state.", State.class) {
    @Override
    List<String> of(Card card) {
      return List.of(card.state().name());
    }
  },
  /** 人口区分: of what size are those who use it. */
  USERS("population.", PopulationClass.class),
  /** What was measured over all municipalities. */
  SAVING("facet.saving.", Saving.class);

  private final String wording;
  private final Set<String> codes;

  Facet() {
    this.wording = "";
    this.codes = Set.of();
  }

  Facet(String wording, Class<? extends Enum<?>> codes) {
    this.wording = wording;
    this.codes =
        Arrays.stream(codes.getEnumConstants())
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What the card itself says; the rest comes from a {@link FacetSource}. */
  List<String> of(Card card) {
    return List.of();
  }

  /** What a code's message key begins with; empty where the values are words themselves. */
  public String wording() {
    return wording;
  }

  /** Whether a value that came from outside can be one of this facet's. */
  public boolean allows(String value) {
    return codes.isEmpty() ? !value.isEmpty() : codes.contains(value);
  }

  /** Its name in an address. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
