package jp.yui.platform.distribution;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers what agents are to do: the same tasks keep their number, others get the next. */
@Repository
class OrderNumbers {
  private final JdbcClient jdbc;

  OrderNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Numbered(long sequence, String digest) {}

  /**
   * The number of an agent's tasks.
   *
   * @param digest over the tasks
   */
  long of(long agent, String digest) {
    Optional<Numbered> last =
        jdbc.sql("select sequence, digest from agent_order where agent = :agent for update")
            .param("agent", agent)
            .query(Numbered.class)
            .optional();
    if (last.isPresent() && last.get().digest().equals(digest)) {
      return last.get().sequence();
    }
    long next = last.map(Numbered::sequence).orElse(0L) + 1;
    jdbc.sql(
            last.isPresent()
                ? "update agent_order set sequence = :next, digest = :digest where agent = :agent"
                : "insert into agent_order (agent, sequence, digest) values (:agent, :next, :digest)")
        .param("agent", agent)
        .param("next", next)
        .param("digest", digest)
        .update();
    return next;
  }
}
