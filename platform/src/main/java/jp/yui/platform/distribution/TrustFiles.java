package jp.yui.platform.distribution;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.trust.RepositoryFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The published metadata in the data base, so that all instances hand out the same. */
@Repository
class TrustFiles implements RepositoryFiles {
  private final JdbcClient jdbc;

  TrustFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<byte[]> read(String name) {
    return jdbc.sql("select content from trust_file where name = :name")
        .param("name", name)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }

  @Override
  public void write(String name, byte[] content) {
    int known =
        jdbc.sql("update trust_file set content = :content where name = :name")
            .param("content", content)
            .param("name", name)
            .update();
    if (known == 0) {
      jdbc.sql("insert into trust_file (name, content) values (:name, :content)")
          .param("name", name)
          .param("content", content)
          .update();
    }
  }

  /** Names that begin so. */
  Set<String> names(String beginning) {
    return new LinkedHashSet<>(
        jdbc.sql("select name from trust_file where left(name, :length) = :beginning order by name")
            .param("length", beginning.length())
            .param("beginning", beginning)
            .query(String.class)
            .list());
  }

  /** Waits until nobody else publishes; until the end of the transaction nobody else does. */
  void lock() {
    jdbc.sql("select id from trust_lock where id = 1 for update").query(Integer.class).single();
  }
}
