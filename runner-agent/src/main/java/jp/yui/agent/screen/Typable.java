package jp.yui.agent.screen;

import java.util.Optional;

/** Which characters a person could give to a field at all. */
final class Typable {
  private Typable() {}

  /** Why the text cannot be typed; private-use characters, IVS and surrogate pairs can. */
  static Optional<String> refuses(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t';
      boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
      if (lone || control || c == 0x7F || none) {
        return Optional.of(String.format("U+%04X", c));
      }
    }
    return Optional.empty();
  }
}
