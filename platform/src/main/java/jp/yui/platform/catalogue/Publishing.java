package jp.yui.platform.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.agents.AgentKeys;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.gate.Gate;
import jp.yui.scenario.gate.TestResult;
import jp.yui.scenario.gate.Tests;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.problem.Problem;
import jp.yui.scenario.problem.Severity;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * The one way by which a scenario gets onto the shelf from outside: by the page, the editor and the
 * programs' door alike. Everything that is wrong is said at once.
 */
@Service
public class Publishing {
  private final Shelf shelf;
  private final Versions versions;
  private final AgentKeys agents;
  private final MessageSource texts;

  Publishing(Shelf shelf, Versions versions, AgentKeys agents, MessageSource texts) {
    this.agents = agents;
    this.shelf = shelf;
    this.versions = versions;
    this.texts = texts;
  }

  /** Files a scenario in the name of whoever is signed in, unless the gate finds an error. */
  public Filing publish(Bundle bundle) {
    List<Problem> problems = look(bundle);
    if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
      return new Filing.Faulty(problems);
    }
    return switch (shelf.file(bundle)) {
      case Filing.Filed filed -> new Filing.Filed(filed.version(), problems);
      case Filing other -> other;
    };
  }

  /** What the library, the gate and the shelf have to say; nothing is filed. */
  public List<Problem> look(Bundle bundle) {
    Desk.Looked looked = Desk.look(bundle);
    List<Problem> all = new ArrayList<>(looked.problems());
    all.addAll(Gate.look(bundle.all()));
    all.addAll(Tests.untested(bundle.files()));
    Tests.of(bundle.files()).stream()
        .filter(result -> !agents.isOwn(result.agent()))
        .forEach(result -> problem("stranger", at(result)).ifPresent(all::add));
    looked
        .scenario()
        .flatMap(scenario -> onTheShelf(scenario.procedure().id(), bundle))
        .ifPresent(all::add);
    return all.stream().sorted(Comparator.comparing(Problem::position)).toList();
  }

  private static Position at(TestResult result) {
    return Position.of(Tests.path(result.product()));
  }

  private Optional<Problem> onTheShelf(String scenario, Bundle bundle) {
    List<Version> there = versions.of(scenario);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    String version = Gate.version(bundle.files());
    Position at = Gate.versionAt(bundle.files());
    if (!Objects.equals(there.getFirst().municipality(), SignedIn.now().municipality())) {
      return problem("foreign", Position.of(at.file()), scenario);
    }
    if (there.stream().anyMatch(one -> one.version().equals(version))) {
      return problem("known", at, scenario, version);
    }
    String newest = there.stream().map(Version::version).max(Publishing::compare).orElseThrow();
    return compare(version, newest) < 0
        ? problem("lower", at, scenario, version, newest)
        : Optional.empty();
  }

  private Optional<Problem> problem(String code, Position at, Object... details) {
    Locale language = LocaleContextHolder.getLocale();
    return Optional.of(
        new Problem(
            "gate-" + code,
            Severity.ERROR,
            at,
            texts.getMessage("gate." + code, details, language),
            texts.getMessage("gate." + code + ".remedy", details, language),
            ""));
  }

  private static int compare(String one, String other) {
    String[] a = one.split("\\.", -1);
    String[] b = other.split("\\.", -1);
    for (int i = 0; i < Math.min(a.length, b.length); i++) {
      // As text: a part may have more digits than a number holds.
      int parts = Integer.compare(a[i].length(), b[i].length());
      parts = parts != 0 ? parts : a[i].compareTo(b[i]);
      if (parts != 0) {
        return parts;
      }
    }
    return Integer.compare(a.length, b.length);
  }
}
