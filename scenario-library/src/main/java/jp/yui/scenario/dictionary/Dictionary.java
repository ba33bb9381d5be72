package jp.yui.scenario.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import jp.yui.scenario.model.Kind;

/** The standard items, by id. */
public final class Dictionary {
  private static final Dictionary STANDARD = load();

  private final Map<String, Term> terms;

  private Dictionary(Map<String, Term> terms) {
    this.terms = Collections.unmodifiableMap(terms);
  }

  /** The dictionary that comes with this library. */
  public static Dictionary standard() {
    return STANDARD;
  }

  public Optional<Term> term(String id) {
    return Optional.ofNullable(terms.get(id));
  }

  public Map<String, Term> terms() {
    return terms;
  }

  /** Whether an item of that kind is personal data where nothing else is said. */
  public static boolean isPersonal(Kind kind) {
    return switch (kind) {
      case NAME, KANA, ADDRESS, POSTAL_CODE, PHONE, EMAIL, MY_NUMBER -> true;
      case TEXT, DATE, NUMBER, CODE, CHOICE, CORPORATE_NUMBER, MUNICIPALITY_CODE -> false;
    };
  }

  /** Each line: {@code id = label | kind | personal or open | alias, alias}. */
  private static Dictionary load() {
    Properties lines = new Properties();
    try (InputStream in =
            Objects.requireNonNull(Dictionary.class.getResourceAsStream("terms.properties"));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      lines.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Term> terms = new TreeMap<>();
    lines.stringPropertyNames().forEach(id -> terms.put(id, term(id, lines.getProperty(id))));
    return new Dictionary(terms);
  }

  private static Term term(String id, String line) {
    List<String> parts = new ArrayList<>(Arrays.asList(line.split("\\s*\\|\\s*", -1)));
    Kind kind = Kind.valueOf(parts.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    List<String> aliases =
        parts.size() < 4 || parts.get(3).isBlank()
            ? List.of()
            : List.of(parts.get(3).trim().split("\\s*,\\s*", -1));
    return new Term(id, parts.get(0), kind, parts.get(2).equals("personal"), aliases);
  }
}
