package jp.yui.scenario.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import jp.yui.scenario.model.Kind;
import org.junit.jupiter.api.Test;

class DictionaryTest {
  private static final Dictionary STANDARD = Dictionary.standard();

  @Test
  void saysWhatAStandardItemIs() {
    assertThat(STANDARD.term("person.birth-date"))
        .hasValueSatisfying(
            term -> {
              assertThat(term.label()).isEqualTo("生年月日");
              assertThat(term.kind()).isEqualTo(Kind.DATE);
              assertThat(term.personal()).isTrue();
              assertThat(term.aliases()).contains("出生年月日");
            });
    assertThat(STANDARD.term("application.receipt-no").orElseThrow().personal()).isFalse();
    assertThat(STANDARD.term("person.nonsense")).isEmpty();
  }

  @Test
  void callsNoTwoItemsAlike() {
    Set<String> labels = new HashSet<>();
    STANDARD.terms().values().forEach(t -> assertThat(labels.add(t.label())).as(t.id()).isTrue());
  }

  @Test
  void takesWhatTellsOfAPersonForPersonal() {
    for (Term term : STANDARD.terms().values()) {
      boolean corporation = term.id().startsWith("corporation.");
      if (Dictionary.isPersonal(term.kind()) && !corporation) {
        assertThat(term.personal()).as(term.id()).isTrue();
      }
    }
  }
}
