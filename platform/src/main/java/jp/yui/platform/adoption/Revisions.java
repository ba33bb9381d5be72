package jp.yui.platform.adoption;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.OwnRecords;
import org.springframework.stereotype.Repository;

/** The revisions of an import as the data base has them. */
@Repository
class Revisions {
  private static final String SELECT =
      """
      select r.id, r.number, r.scenario_version, r.overlay, r.state, r.made_by, m.name as maker,
        r.made_at, d.name as decider, r.decided_at, r.remark
      from own_revision r join account m on m.id = r.made_by
      left join account d on d.id = r.decided_by
      where r.municipality = :own and r.import = :import
      """;

  private final OwnRecords own;
  private final Clock clock;

  Revisions(OwnRecords own, Clock clock) {
    this.own = own;
    this.clock = clock;
  }

  /** The latest first. */
  List<Revision> of(long imported) {
    return own.sql(SELECT + " order by r.number desc")
        .param("import", imported)
        .query(Revision.class)
        .list();
  }

  void add(long imported, int number, long version, String overlay) {
    own.sql(
            """
            insert into own_revision (municipality, import, number, scenario_version, overlay, state,
              made_by, made_at, remark)
            values (:own, :import, :number, :version, :overlay, 'DRAFT', :who, :now, '')
            """)
        .param("import", imported)
        .param("number", number)
        .param("version", version)
        .param("overlay", overlay)
        .param("who", SignedIn.now().account())
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** Changes a draft; whoever does that has made it from then on. */
  boolean write(long revision, String overlay) {
    return own.sql(
                """
                update own_revision set overlay = :overlay, made_by = :who, made_at = :now
                where municipality = :own and id = :id and state = 'DRAFT'
                """)
            .param("overlay", overlay)
            .param("who", SignedIn.now().account())
            .param("now", Timestamp.from(clock.instant()))
            .param("id", revision)
            .update()
        == 1;
  }

  boolean move(long revision, Phase from, Phase to, String remark) {
    return own.sql(
                """
                update own_revision set state = :to, remark = :remark
                where municipality = :own and id = :id and state = :from
                """)
            .param("to", to.name())
            .param("remark", remark)
            .param("id", revision)
            .param("from", from.name())
            .update()
        == 1;
  }

  /**
   * Decides on what waits, if it still is what was looked at: a draft that was sent back, changed
   * and sent again is another.
   */
  boolean decide(Revision seen, Phase to, String remark) {
    return own.sql(
                """
                update own_revision set state = :to, remark = :remark
                where municipality = :own and id = :id and state = 'WAITING' and made_at = :made
                """)
            .param("to", to.name())
            .param("remark", remark)
            .param("id", seen.id())
            .param("made", Timestamp.from(seen.madeAt()))
            .update()
        == 1;
  }

  void decided(long revision) {
    own.sql(
            """
            update own_revision set decided_by = :who, decided_at = :now
            where municipality = :own and id = :id
            """)
        .param("who", SignedIn.now().account())
        .param("now", Timestamp.from(clock.instant()))
        .param("id", revision)
        .update();
  }

  void discard(long revision) {
    own.sql("delete from own_revision where municipality = :own and id = :id and state = 'DRAFT'")
        .param("id", revision)
        .update();
  }
}
