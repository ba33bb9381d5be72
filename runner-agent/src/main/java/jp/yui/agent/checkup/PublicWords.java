package jp.yui.agent.checkup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.yui.scenario.dictionary.Dictionary;

/**
 * Which labels may leave this agent: those that the scenario itself names, and those that are put
 * together of nothing but words that stand in the dictionary of standard items or in the list of
 * words that screens are made of. A name of a person is not made of these.
 */
public final class PublicWords {
  private static final int LONGEST = 20;
  private static final Set<String> WORDS = words();

  private final Uses uses;

  public PublicWords(Uses uses) {
    this.uses = uses;
  }

  /** The label, or nothing. */
  public String of(String label) {
    return uses.name(label) || uses.texts().contains(label) || madeOfWords(label) ? label : "";
  }

  private static boolean madeOfWords(String label) {
    String text = Uses.fold(label).replaceAll("[()/・]", "");
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean[] reached = new boolean[text.length() + 1];
    reached[0] = true;
    for (int from = 0; from < text.length(); from++) {
      for (int to = from + 1; reached[from] && to <= text.length(); to++) {
        reached[to] |= WORDS.contains(text.substring(from, to));
      }
    }
    return reached[text.length()];
  }

  private static Set<String> words() {
    Set<String> all = new HashSet<>();
    Dictionary.standard()
        .terms()
        .values()
        .forEach(
            term ->
                Stream.concat(Stream.of(term.label()), term.aliases().stream())
                    .map(Uses::fold)
                    .map(word -> word.replaceAll("[()/・]", ""))
                    .filter(word -> word.length() > 1 && !word.matches(".*\\d.*"))
                    .forEach(all::add));
    try (InputStream in =
            Objects.requireNonNull(PublicWords.class.getResourceAsStream("screen-words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split("\\s+")))
          .filter(word -> !word.isEmpty())
          .map(Uses::fold)
          .forEach(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Set.copyOf(all);
  }
}
