package jp.yui.platform.catalogue;

import java.util.List;

/** By what a list of scenarios can be narrowed down. */
public enum Facet {
  /** 業務分野. */
  FIELD {
    @Override
    List<String> of(Card card) {
      return card.field().isEmpty() ? List.of() : List.of(card.field());
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
  STATE {
    @Override
    List<String> of(Card card) {
      return List.of(card.state().name());
    }
  };

  abstract List<String> of(Card card);

  /** Its name in an address. */
  public String key() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
