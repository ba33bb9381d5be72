package jp.yui.scenario.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.yui.scenario.problem.Catalogue;

/**
 * Something that was refused, for people and for tools. It names files, versions and ids of public
 * keys; never a passphrase or a private key.
 *
 * @param file what was refused: {@code snapshot.json}
 * @param details what the text speaks of beside it: a version, a date
 */
public record Refusal(RefusalCode code, String file, List<String> details) {
  /** Names come from the file that was refused, so they must not run away with the text. */
  private static final int LONGEST = 120;

  static Refusal of(RefusalCode code, String file, Object... details) {
    List<String> plain = new ArrayList<>();
    for (Object detail : details) {
      plain.add(plain(String.valueOf(detail)));
    }
    return new Refusal(code, plain(file), List.copyOf(plain));
  }

  /** What was refused and why, what to do next, and what goes on, in that language. */
  public String text(Locale language) {
    Catalogue catalogue = new Catalogue("jp.yui.scenario.trust.messages", language);
    List<Object> all = new ArrayList<>(List.of(file));
    all.addAll(details);
    String key = code.name();
    return catalogue.message(key, all.toArray())
        + catalogue.message("next")
        + catalogue.message(key + ".next", all.toArray())
        + catalogue.message(isAboutUpdates() ? "kept" : "unchanged");
  }

  /** Whether an update or a bundle was refused, and not a step of a ceremony. */
  private boolean isAboutUpdates() {
    return switch (code) {
      case KEY_LOCKED,
          KEY_FILE,
          KEY_NOT_HOLDER,
          KEY_SIGNED,
          PLAN,
          NOT_PLAIN,
          NO_CHANGE,
          INCOMPLETE,
          PENDING,
          NOT_PENDING,
          ALREADY_TRUSTED ->
          false;
      default -> true;
    };
  }

  private static String plain(String text) {
    String plain = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
  }
}
