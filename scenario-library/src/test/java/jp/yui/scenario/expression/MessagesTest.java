package jp.yui.scenario.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void everyTextIsThereInJapaneseAndInEnglish() {
    assertThat(bundle(Locale.JAPANESE).keySet()).isEqualTo(bundle(Locale.ROOT).keySet());
  }

  @Test
  void bothLanguagesSayTheSameDetails() {
    ResourceBundle english = bundle(Locale.ROOT);
    ResourceBundle japanese = bundle(Locale.JAPANESE);
    assertThat(english.keySet())
        .allSatisfy(
            key ->
                assertThat(places(japanese.getString(key)))
                    .isEqualTo(places(english.getString(key))));
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "jp.yui.scenario.expression.messages",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }
}
