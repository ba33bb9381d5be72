package jp.yui.scenario.expression;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.problem.Catalogue;

/** Tells in the reader's language what CEL's type checker says in English. */
final class TypeErrors {
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.+?)' .*");
  private static final Pattern NO_FIELD = Pattern.compile("undefined field '(.+)'");
  private static final Pattern NO_OVERLOAD =
      Pattern.compile(
          "found no matching overload for '(.+?)' applied to '(.*?)'(?: \\(candidates: .*)?");
  private static final Pattern EXPECTED = Pattern.compile("expected type '(.+)' but found '(.+)'");
  private static final Pattern NO_FIELDS =
      Pattern.compile("type '(.+)' does not support field selection");
  private static final Pattern NO_RANGE =
      Pattern.compile("expression of type '(.+?)' cannot be range of a comprehension.*");
  private static final List<String> OTHER_MACROS =
      List.of("map", "filter", "exists_one", "existsOne", "transformList", "transformMap", "cel");

  private final Faults faults;
  private final Catalogue texts;
  private final TypeWords words;
  private final UnknownNames names;
  private final WrongOperands operands;

  TypeErrors(Vocabulary vocabulary, Faults faults) {
    this.faults = faults;
    this.texts = faults.texts();
    this.words = new TypeWords(texts, vocabulary);
    this.names = new UnknownNames(vocabulary, faults, words);
    this.operands = new WrongOperands(faults, words);
  }

  void tell(List<CelIssue> issues) {
    List<CelIssue> macros = issues.stream().filter(this::isOtherMacro).toList();
    // The loop's name is unknown only since the loop is.
    List<CelIssue> own = macros.isEmpty() ? issues : macros;
    boolean mixedList = own.stream().anyMatch(i -> EXPECTED.matcher(i.getMessage()).matches());
    own.stream()
        .filter(issue -> !(mixedList && isAboutList(issue)))
        .forEach(issue -> tell(issue.getMessage(), faults.place(issue.getSourceLocation())));
  }

  private void tell(String message, int place) {
    Matcher undeclared = UNDECLARED.matcher(message);
    Matcher noField = NO_FIELD.matcher(message);
    Matcher noOverload = NO_OVERLOAD.matcher(message);
    Matcher expected = EXPECTED.matcher(message);
    Matcher noFields = NO_FIELDS.matcher(message);
    Matcher noRange = NO_RANGE.matcher(message);
    if (undeclared.matches()) {
      undeclared(undeclared.group(1), place);
    } else if (noField.matches()) {
      names.field(HyphenNames.fromCel(noField.group(1)), place);
    } else if (noOverload.matches()) {
      operands.tell(noOverload.group(1), noOverload.group(2), place);
    } else if (expected.matches()) {
      faults.add(place, "wrong-type", words.of(expected.group(1)), words.of(expected.group(2)));
    } else if (noFields.matches()) {
      faults.add(place, "no-fields", words.of(noFields.group(1)));
    } else if (noRange.matches()) {
      faults.add(place, "no-range", words.of(noRange.group(1)));
    } else {
      faults.add(place, "other", message);
    }
  }

  private void undeclared(String name, int place) {
    boolean call = place < faults.source().length && faults.source()[place] == '(';
    String written = call ? faults.nameAt(place) : name;
    int start = call ? place - written.codePointCount(0, written.length()) : place;
    if (name.equals(Variable.CODES)) {
      faults.add(start, "codes-not-here");
    } else if (!call) {
      names.variable(HyphenNames.fromCel(name), place);
    } else if (OTHER_MACROS.contains(name)) {
      faults.add(start, "macro", name);
    } else {
      names.function(HyphenNames.fromCel(name), start);
    }
  }

  /** A macro of CEL that the format does not have. */
  static boolean isOtherMacro(String name) {
    return OTHER_MACROS.contains(name);
  }

  private static boolean isAboutList(CelIssue issue) {
    Matcher noOverload = NO_OVERLOAD.matcher(issue.getMessage());
    return noOverload.matches() && noOverload.group(2).contains("list(");
  }

  private boolean isOtherMacro(CelIssue issue) {
    Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
    return undeclared.matches() && OTHER_MACROS.contains(undeclared.group(1));
  }
}
