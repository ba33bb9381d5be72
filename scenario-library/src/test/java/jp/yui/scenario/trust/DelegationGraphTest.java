package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The graphs of tuf-conformance's test_graph_traversal: "from>to", "!" terminating, ":" a pattern.
 */
class DelegationGraphTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "basic-delegation, targets>A, A",
    "single-level-delegations, targets>A targets>B, A B",
    "two-level-delegations, targets>A targets>B B>C, A B C",
    "two-level-test-DFS-order-of-traversal, targets>A targets>B A>C A>D, A C D B",
    "three-level-delegation-test-DFS-order-of-traversal, targets>A targets>B A>C C>D, A C D B",
    "two-level-terminating-ignores-all-but-roles-descendants, targets>A targets>B A>C! A>D, A C",
    "three-level-terminating-ignores-all-but-roles-descendants, targets>A targets>B A>C! C>D, A C D",
    "two-level-ignores-all-branches-not-matching-paths, targets>A:*.py targets>B A>C, B",
    "three-level-ignores-all-branches-not-matching-paths, targets>A targets>B A>C:*.py C>D, A B",
    "cyclic-graph, targets>A targets>B B>C C>D D>B, A B C D",
    "two-roles-delegating-to-a-third, targets>A targets>B B>C A>C, A C B",
    "two-roles-delegating-to-a-third-different-paths, targets>A targets>B B>C A>C:*.py, A B C"
  })
  void rolesAreAskedInTheSpecificationsOrder(String name, String graph, String order)
      throws Exception {
    Map<String, List<Delegation>> edges = new LinkedHashMap<>();
    for (String edge : graph.split(" ")) {
      String from = edge.substring(0, edge.indexOf('>'));
      String to = edge.substring(edge.indexOf('>') + 1, edge.indexOf('>') + 2);
      String pattern = edge.contains(":") ? edge.substring(edge.indexOf(':') + 1) : "*";
      edges
          .computeIfAbsent(from, f -> new ArrayList<>())
          .add(
              new Delegation(
                  to,
                  new Holders(new LinkedHashSet<>(), 1),
                  edge.endsWith("!"),
                  List.of(pattern),
                  List.of()));
    }
    List<String> asked = new ArrayList<>();
    Search search =
        new Search(
            (delegation, delegator) -> {
              asked.add(delegation.name());
              return role(edges, delegation.name());
            },
            32);

    assertThat(search.find("missingpath", role(edges, "targets"))).isEmpty();
    assertThat(asked).containsExactly(order.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "targetfile, targetfile, true",
    "*.md, README.md, true",
    "releases/*/*, releases/x/x_v1, true",
    "releases/y/*.zip, releases/y/y_v1.zip, true",
    "releases/y/*.zip, releases/z/z_v1.zip, false",
    "*, a/b, false",
    "scenarios/*/*/*, scenarios/a/b, false",
    "a?c, abc, true",
    "a*b*c, aXbXbc, true",
    "a*b*d, aXbXbc, false"
  })
  void aStarDoesNotLeaveItsFolder(String pattern, String path, boolean matches) {
    assertThat(PathPattern.matches(pattern, path)).isEqualTo(matches);
  }

  private static Targets role(Map<String, List<Delegation>> edges, String name) {
    return new Targets(1, Instant.EPOCH, Map.of(), Map.of(), edges.getOrDefault(name, List.of()));
  }
}
