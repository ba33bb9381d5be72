package jp.yui.platform.agents;

import java.util.List;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.tenancy.OwnRecords;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The agents of the signed-in user's municipality. */
@Repository
public class Agents {
  private final OwnRecords own;
  private final Deeds deeds;

  Agents(OwnRecords own, Deeds deeds) {
    this.own = own;
    this.deeds = deeds;
  }

  public List<Agent> all() {
    return own.sql("select id, name from own_agent where municipality = :own order by name, id")
        .query(Agent.class)
        .list();
  }

  /**
   * Gives a new agent its name.
   *
   * @throws org.springframework.dao.DuplicateKeyException where there is one of that name
   */
  @Transactional
  public void add(String name) {
    own.sql("insert into own_agent (municipality, name) values (:own, :name)")
        .param("name", name)
        .update();
    deeds.record("agent.added", name);
  }
}
