package jp.yui.scenario.gate;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Something that must not stand in a line.
 *
 * @param code of the problem
 * @param really whether what looks like it is it, by the line and the match
 */
record Rule(String code, Pattern looks, BiPredicate<String, MatchResult> really) {
  static Rule of(String code, String looks) {
    return of(code, looks, (line, match) -> true);
  }

  static Rule of(String code, String looks, BiPredicate<String, MatchResult> really) {
    return new Rule(code, Pattern.compile(looks), really);
  }

  /** The first place in a line, from 0; -1 where there is none. */
  int in(String line) {
    return looks
        .matcher(line)
        .results()
        .filter(match -> really.test(line, match))
        .mapToInt(MatchResult::start)
        .findFirst()
        .orElse(-1);
  }

  /** Passwords, tokens, keys: in no file at all. */
  static final List<Rule> SECRETS =
      List.of(
          of("gate-private-key", "-----BEGIN [A-Z0-9 ]*PRIVATE KEY"),
          of("gate-url-password", "[a-zA-Z][a-zA-Z0-9+.-]*://[^\\s/:@\"']+:[^\\s/@\"']+@"),
          of(
              "gate-token",
              "\\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{30,}|xox[abprs]-[A-Za-z0-9-]{10,}"
                  + "|yui_[A-Za-z0-9_-]{40,}|eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\."
                  + "|[Bb]earer [A-Za-z0-9._~+/-]{20,})"),
          // A value that is worked out (=setting.password) or a map is no password.
          of(
              "gate-password",
              "(?i)(?:password|passwd|passphrase|pwd|パスワード|暗証番号|api[-_]?key|client[-_]?secret"
                  + "|(?:access|auth)[-_]?token)[\"']?\\s*[:=]\\s*[\"']?"
                  + "(?![\\s={\\[$<>|&!*]|[xX●＊・]+(?:[\\s\"',}]|$))[^\\s\"',}#]{4,}"));

  /** One municipality's network: in no file of the scenario itself. */
  static final List<Rule> PLACES =
      List.of(
          of(
              "gate-address",
              "(?<![\\d.])(?:10\\.\\d{1,3}|172\\.(?:1[6-9]|2\\d|3[01])|192\\.168)"
                  + "\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])"),
          of(
              "gate-host",
              "(?i)(?<![a-z0-9.-])(?:[a-z0-9-]+\\.)+lg\\.jp(?![a-z0-9])",
              (line, match) -> !match.group().matches("(?i)(?:.*\\.)?example\\.lg\\.jp")));
}
