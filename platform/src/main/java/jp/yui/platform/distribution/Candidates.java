package jp.yui.platform.distribution;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions that terminals may come to know, with their publishers' signatures. */
@Repository
class Candidates {
  private static final String SELECT =
      """
      select v.id, v.scenario, v.version, v.state = 'WITHDRAWN' as withdrawn, coalesce((
        select t.reason from version_turn t
        where t.scenario_version = v.id and t.state = 'WITHDRAWN'
        order by t.id desc limit 1), '') as reason
      from scenario_version v where v.state in ('RELEASED', 'DEPRECATED', 'WITHDRAWN')
      """;

  private final JdbcClient jdbc;
  private final Versions versions;
  private final Clock clock;

  Candidates(JdbcClient jdbc, Versions versions, Clock clock) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * A version that was released.
   *
   * @param reason why it was withdrawn; "" where it was not, or nobody said
   */
  record Candidate(long id, String scenario, String version, boolean withdrawn, String reason) {
    String path() {
      return Roles.scenario(scenario, version);
    }
  }

  List<Candidate> all() {
    return jdbc.sql(SELECT + " order by v.id").query(Candidate.class).list();
  }

  Optional<Candidate> byId(long version) {
    return jdbc.sql(SELECT + " and v.id = :id")
        .param("id", version)
        .query(Candidate.class)
        .optional();
  }

  /** All files of a version, its signature among them where there is one. */
  Map<String, byte[]> contents(long version) {
    Map<String, byte[]> files = new HashMap<>(versions.files(version).files());
    jdbc.sql("select content from version_signature where scenario_version = :id")
        .param("id", version)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .ifPresent(signature -> files.put(PublisherSignature.FILE, signature));
    return files;
  }

  /** Keeps a signature that was handed in later, in the place of one before. */
  void sign(long version, byte[] signature) {
    jdbc.sql("delete from version_signature where scenario_version = :id")
        .param("id", version)
        .update();
    jdbc.sql(
            """
            insert into version_signature (scenario_version, content, account, handed_in_at)
            values (:id, :content, :account, :now)
            """)
        .param("id", version)
        .param("content", signature)
        .param("account", SignedIn.now().account())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** A file of a released version by its hash; empty where there is none. */
  Optional<byte[]> file(String sha256) {
    return jdbc.sql(
            """
            select f.content from scenario_file f
            join scenario_version v on v.id = f.scenario_version
            where f.sha256 = :sha256 and v.state in ('RELEASED', 'DEPRECATED', 'WITHDRAWN')
            limit 1
            """)
        .param("sha256", sha256)
        .query((row, number) -> row.getBytes(1))
        .optional();
  }
}
