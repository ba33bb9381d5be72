package jp.yui.scenario.expression;

import dev.cel.common.CelIssue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.scenario.model.Entry;

/**
 * Tells in the reader's language what CEL's parser says in English. Of the parser's errors only the
 * first counts; the others follow from it.
 */
record SyntaxErrors(Vocabulary vocabulary, Faults faults) {
  private static final Pattern RESERVED = Pattern.compile("reserved identifier: (.+)");
  private static final Pattern UNREADABLE =
      Pattern.compile("token recognition error at: '(.*)'", Pattern.DOTALL);

  void tell(List<CelIssue> issues) {
    CelIssue first = issues.get(0);
    String message = first.getMessage();
    int place = faults.place(first.getSourceLocation());
    Matcher reserved = RESERVED.matcher(message);
    if (reserved.matches()) {
      faults.add(place, "reserved-name", faults.nameAt(place));
    } else if (message.contains("recursion limit")) {
      faults.add(place, "too-deep");
    } else if (message.contains(Engine.HAS_NEEDS_A_NAME)) {
      faults.add(place, "has-needs-name");
    } else if (message.startsWith("For input string")) {
      faults.add(place, "number-too-big");
    } else if (message.contains("must be a simple name")) {
      faults.add(place, "loop-needs-name");
    } else {
      unreadable(place, message);
    }
  }

  private void unreadable(int place, String message) {
    int[] source = faults.source();
    Matcher token = UNREADABLE.matcher(message);
    if (token.matches() && (token.group(1).startsWith("'") || token.group(1).startsWith("\""))) {
      boolean escape = token.group(1).contains("\\");
      faults.add(place, escape ? "bad-escape" : "open-quote");
    } else if (place >= source.length || message.contains("'<EOF>'")) {
      faults.add(source.length, "ends-early");
    } else if (source[place] == '=') {
      faults.add(place, "single-equals");
    } else if (source[place] > 127) {
      notAscii(place);
    } else {
      String found =
          HyphenNames.isNamePart(source[place])
              ? faults.nameAt(place)
              : Character.toString(source[place]);
      boolean logic = found.equals("and") || found.equals("or") || found.equals("not");
      faults.add(place, logic ? "logic-word" : "unexpected", found);
    }
  }

  /** Japanese outside of quotation marks: a label in place of its item, or a full-width sign. */
  private void notAscii(int place) {
    int[] source = faults.source();
    int end = place;
    while (end < source.length && source[end] > 127) {
      end++;
    }
    String text = new String(source, place, end - place);
    Optional<Entry> entry =
        vocabulary.scope().items().values().stream()
            .filter(e -> e.label().equals(text))
            .findFirst();
    if (entry.isPresent()) {
      faults.add(place, "label-for-name", text, entry.get().id());
    } else if (source[place] >= 0xFF01 && source[place] <= 0xFF5E || source[place] == 0x3000) {
      faults.add(place, "full-width", Character.toString(source[place]));
    } else {
      faults.add(place, "unquoted", text);
    }
  }
}
