package jp.yui.platform.agents;

import java.security.PublicKey;
import java.util.Optional;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.exchange.AgentKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose key it is that signed something outside a request. */
@Component
public class AgentKeys {
  private final JdbcClient jdbc;

  AgentKeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether an agent of the signed-in user's municipality has that key, and may use it. */
  public boolean isOwn(String publicKey) {
    return jdbc.sql(
                """
                select count(*) from agent_enrolment
                where public_key = :key and municipality = :municipality and not suspended
                """)
            .param("key", publicKey)
            .param("municipality", SignedIn.now().municipality())
            .query(Integer.class)
            .single()
        == 1;
  }

  /** The key of an agent of the signed-in user's municipality; empty where it may not be used. */
  public Optional<PublicKey> own(long agent) {
    return jdbc.sql(
            """
            select public_key from agent_enrolment
            where agent = :agent and municipality = :municipality and not suspended
              and public_key is not null
            """)
        .param("agent", agent)
        .param("municipality", SignedIn.now().municipality())
        .query(String.class)
        .optional()
        .flatMap(AgentKey::publicKey);
  }
}
