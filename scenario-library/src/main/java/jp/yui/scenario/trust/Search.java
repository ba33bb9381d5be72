package jp.yui.scenario.trust;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The order in which roles are asked: each before those that it delegates to, depth first. */
final class Search {
  /** Where a role's file comes from. */
  @FunctionalInterface
  interface Source {
    /**
     * The file of a role.
     *
     * @param delegator who names the holders of the role's keys
     * @throws Refused if it cannot be had or does not hold
     */
    Targets role(Delegation delegation, Targets delegator) throws Refused;
  }

  private record Visit(Delegation delegation, Targets delegator) {}

  private final Source source;
  private final int most;

  Search(Source source, int most) {
    this.source = source;
    this.most = most;
  }

  /** Who vouches for that path. */
  Optional<TargetFile> find(String path, Targets top) throws Refused {
    TargetFile mine = top.files().get(path);
    if (mine != null) {
      return Optional.of(mine);
    }
    List<TargetFile> found = new ArrayList<>();
    walk(
        top,
        delegation -> delegation.covers(path),
        role -> {
          TargetFile file = role.files().get(path);
          if (file != null) {
            found.add(file);
          }
          return file == null;
        },
        true);
    return found.stream().findFirst();
  }

  /** Every role, whatever it covers. */
  List<Targets> all(Targets top) throws Refused {
    List<Targets> roles = new ArrayList<>(List.of(top));
    walk(top, delegation -> true, roles::add, false);
    return roles;
  }

  private void walk(
      Targets top, Predicate<Delegation> asked, Predicate<Targets> goOn, boolean endsAtTerminating)
      throws Refused {
    Set<String> visited = new HashSet<>();
    Deque<Visit> next = new ArrayDeque<>();
    push(top, asked, endsAtTerminating, next);
    while (!next.isEmpty()) {
      Visit visit = next.pop();
      if (!visited.add(visit.delegation().name())) {
        continue;
      }
      if (visited.size() > most) {
        throw new Refused(RefusalCode.TOO_MANY_ROLES, Roles.file(visit.delegation().name()), most);
      }
      Targets role = source.role(visit.delegation(), visit.delegator());
      if (!goOn.test(role)) {
        return;
      }
      push(role, asked, endsAtTerminating, next);
    }
  }

  private static void push(
      Targets role, Predicate<Delegation> asked, boolean endsAtTerminating, Deque<Visit> next) {
    List<Visit> children = new ArrayList<>();
    for (Delegation delegation : role.delegations()) {
      if (asked.test(delegation)) {
        children.add(new Visit(delegation, role));
        if (endsAtTerminating && delegation.terminating()) {
          next.clear(); // nobody but this role and those below it is asked any more
          break;
        }
      }
    }
    children.reversed().forEach(next::push);
  }
}
