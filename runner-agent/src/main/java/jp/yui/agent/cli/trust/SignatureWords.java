package jp.yui.agent.cli.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.scenario.trust.Change;
import jp.yui.scenario.trust.Draft;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.Need;
import jp.yui.scenario.trust.Root;
import jp.yui.scenario.trust.Standing;

/** Says in words which files there are, until when they hold, who signed and who has to. */
final class SignatureWords {
  private final Names names;

  SignatureWords(Names names) {
    this.names = names;
  }

  /** A change and what it still needs. */
  String waiting(Change change, Optional<Standing> inUse) {
    StringBuilder out = new StringBuilder(say("waiting")).append('\n');
    for (Draft draft : change.drafts()) {
      out.append(file(draft));
      for (Need need : change.needs(draft, inUse.map(Standing::root))) {
        out.append(signed(need, change, inUse));
        if (!need.isMet()) {
          out.append(say("missing", need.missing(), others(need, change, inUse))).append('\n');
        }
      }
    }
    return out.toString();
  }

  /** What is complete, with those who signed it. */
  String complete(Change signed, Standing standing) {
    StringBuilder out = new StringBuilder();
    for (Draft draft : signed.drafts()) {
      out.append(file(draft));
      out.append(
          signed(signed.needs(draft, Optional.empty()).getFirst(), signed, Optional.of(standing)));
    }
    return out.toString();
  }

  /** {@code 2027-11-28 (365 days)}. */
  static String until(Instant expires) {
    LocalDate day = expires.atZone(ZoneId.systemDefault()).toLocalDate();
    long days = Duration.between(Instant.now(), expires).toDays();
    return expires.isBefore(Instant.now()) ? say("until.over", day) : say("until", day, days);
  }

  private String file(Draft draft) {
    return say(
            draft.says() instanceof Root ? "file.root" : "file.targets",
            draft.says().version(),
            until(draft.says().expires()))
        + "\n";
  }

  private String signed(Need need, Change change, Optional<Standing> inUse) {
    String who =
        need.signed().stream()
            .map(id -> name(id, change, inUse))
            .collect(Collectors.joining(say("and")));
    return (need.signed().isEmpty() ? say("signed.none") : say("signed", who)) + "\n";
  }

  private String others(Need need, Change change, Optional<Standing> inUse) {
    return need.holders().keyids().stream()
        .filter(id -> !need.signed().contains(id))
        .map(id -> name(id, change, inUse))
        .collect(Collectors.joining(say("and")));
  }

  private String name(String id, Change change, Optional<Standing> inUse) {
    for (Optional<Root> root :
        List.of(change.root().map(draft -> (Root) draft.says()), inUse.map(Standing::root))) {
      Optional<Key> key = root.map(Root::keys).map(keys -> keys.get(id));
      if (key.isPresent()) {
        String name = names.of(key.get());
        return name.isEmpty() ? key.get().fingerprint() : name;
      }
    }
    return id.substring(0, 8);
  }

  private static String say(String key, Object... values) {
    return TrustCommand.TEXTS.say(key, values);
  }
}
