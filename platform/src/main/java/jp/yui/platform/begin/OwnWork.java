package jp.yui.platform.begin;

import java.util.List;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.tenancy.OwnRecords;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The list of work of the signed-in user's municipality. */
@Repository
public class OwnWork {
  private final OwnRecords own;
  private final Deeds deeds;

  OwnWork(OwnRecords own, Deeds deeds) {
    this.own = own;
    this.deeds = deeds;
  }

  public List<Work> all() {
    return own.sql(
            "select id, name, cases, seconds from own_work where municipality = :own order by id")
        .query(Work.class)
        .list();
  }

  @Transactional
  public void add(List<Work> works) {
    for (Work work : works) {
      own.sql(
              """
              insert into own_work (municipality, name, cases, seconds)
              values (:own, :name, :cases, :seconds)
              """)
          .param("name", work.name())
          .param("cases", work.cases())
          .param("seconds", work.seconds())
          .update();
    }
    deeds.record("work.added", String.valueOf(works.size()));
  }

  /** Takes one away; false where it is not this municipality's. */
  @Transactional
  public boolean remove(long id) {
    boolean there =
        own.sql("delete from own_work where municipality = :own and id = :id")
                .param("id", id)
                .update()
            > 0;
    if (there) {
      deeds.record("work.removed", String.valueOf(id));
    }
    return there;
  }
}
