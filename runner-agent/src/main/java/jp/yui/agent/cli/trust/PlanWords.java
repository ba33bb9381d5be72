package jp.yui.agent.cli.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jp.yui.scenario.trust.Group;
import jp.yui.scenario.trust.Key;
import jp.yui.scenario.trust.Plan;

/** Says in words who holds what, and what of it a change changes. */
final class PlanWords {
  private final Names names;
  private final StringBuilder out = new StringBuilder();

  PlanWords(Names names) {
    this.names = names;
  }

  /** Who holds what. */
  String all(Plan plan) {
    return change(Optional.of(plan), plan);
  }

  /** Who will hold what, each key that comes or goes marked. */
  String change(Optional<Plan> before, Plan after) {
    people("plan.root", before.map(Plan::root), after.root());
    people("plan.targets", before.map(Plan::targets), after.targets());
    out.append(TrustCommand.TEXTS.say("plan.online")).append('\n');
    after
        .online()
        .keys()
        .forEach(
            (role, keys) ->
                keys(
                    TrustCommand.TEXTS.say("role." + role),
                    before.map(plan -> plan.online().keys().getOrDefault(role, List.of())),
                    keys));
    publishers(before, after);
    return out.toString();
  }

  private void people(String key, Optional<Group> before, Group after) {
    out.append(TrustCommand.TEXTS.say(key, distinct(after.keys()).size(), after.threshold()))
        .append('\n');
    before
        .filter(group -> group.threshold() != after.threshold())
        .ifPresent(
            group ->
                out.append(
                        TrustCommand.TEXTS.say(
                            "plan.threshold", group.threshold(), after.threshold()))
                    .append('\n'));
    keys("", before.map(Group::keys), after.keys());
  }

  private void publishers(Optional<Plan> before, Plan after) {
    out.append(TrustCommand.TEXTS.say("plan.publishers")).append('\n');
    TreeSet<String> codes = new TreeSet<>(after.publishers().keys().keySet());
    before.ifPresent(plan -> codes.addAll(plan.publishers().keys().keySet()));
    if (codes.isEmpty()) {
      out.append(TrustCommand.TEXTS.say("plan.nobody")).append('\n');
    }
    for (String code : codes) {
      keys(code, before.map(plan -> plan.publishers().of(code)), after.publishers().of(code));
    }
  }

  private void keys(String label, Optional<List<Key>> before, List<Key> after) {
    Map<String, Key> old = before.map(PlanWords::distinct).orElseGet(() -> distinct(after));
    Map<String, Key> now = distinct(after);
    List<Key> all = new ArrayList<>(now.values());
    old.values().stream().filter(key -> !now.containsKey(key.id())).forEach(all::add);
    for (Key key : all) {
      String mark = !now.containsKey(key.id()) ? "－" : old.containsKey(key.id()) ? "　" : "＋";
      String change =
          !now.containsKey(key.id())
              ? "plan.goes"
              : old.containsKey(key.id()) ? "plan.stays" : "plan.comes";
      out.append(
          TrustCommand.TEXTS
              .say("plan.key", mark, label, key.fingerprint(), names.of(key))
              .stripTrailing());
      out.append(TrustCommand.TEXTS.say(change)).append('\n');
    }
  }

  private static Map<String, Key> distinct(List<Key> keys) {
    Map<String, Key> distinct = new LinkedHashMap<>();
    keys.forEach(key -> distinct.put(key.id(), key));
    return distinct;
  }
}
