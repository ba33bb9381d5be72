package jp.yui.agent.normalise;

/**
 * Names: never rewritten. The kind and number of blanks inside, 外字, alphabet and the signs of
 * foreign residents' names (＿ （ ） ［ ］) stay as they are.
 */
final class NameReader implements KindReader {
  /** What older systems put where they could not write a character. */
  private static final String STOPGAPS = "?？〓□■●◆※*＊";

  @Override
  public Reading read(String text) {
    Reading name = Reading.of(text);
    if (text.codePoints().anyMatch(c -> STOPGAPS.indexOf(c) >= 0)) {
      name = name.with(Note.hold("name-stopgap", text));
    }
    if (text.codePoints().noneMatch(NameReader::canName)) {
      name = name.with(Note.hold("name-without-letter", text));
    }
    return name;
  }

  private static boolean canName(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.PRIVATE_USE;
  }
}
