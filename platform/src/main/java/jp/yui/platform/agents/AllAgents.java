package jp.yui.platform.agents;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the agents of all municipalities are, in counts: no terminal is named. */
@Repository
public class AllAgents {
  private final JdbcClient jdbc;
  private final Doctor doctor;

  AllAgents(JdbcClient jdbc, Doctor doctor) {
    this.jdbc = jdbc;
    this.doctor = doctor;
  }

  /** How many agents of how many municipalities have something. */
  public record Count(Concern concern, int agents, int municipalities) {}

  /**
   * All counts.
   *
   * @param agents those that are enrolled
   * @param well those with nothing wrong
   */
  public record Counts(int agents, int municipalities, int well, List<Count> counts) {}

  public Counts counts() {
    List<Vitals> all = jdbc.sql("select * from agent_state").query(Vitals.class).list();
    Map<Concern, Integer> agents = new EnumMap<>(Concern.class);
    Map<Concern, Set<String>> towns = new EnumMap<>(Concern.class);
    int well = 0;
    for (Vitals vitals : all) {
      List<Finding> findings = doctor.look(vitals);
      well += findings.isEmpty() ? 1 : 0;
      for (Finding finding : findings) {
        agents.merge(finding.concern(), 1, Integer::sum);
        towns.computeIfAbsent(finding.concern(), c -> new HashSet<>()).add(vitals.municipality());
      }
    }
    List<Count> counts =
        Arrays.stream(Concern.values())
            .map(
                c ->
                    new Count(c, agents.getOrDefault(c, 0), towns.getOrDefault(c, Set.of()).size()))
            .toList();
    int municipalities = (int) all.stream().map(Vitals::municipality).distinct().count();
    return new Counts(all.size(), municipalities, well, counts);
  }
}
