package jp.yui.platform.adoption;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.State;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import jp.yui.platform.paging.Asked;
import jp.yui.platform.paging.Columns;
import jp.yui.platform.paging.Paged;
import jp.yui.platform.tenancy.OwnRecords;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.problem.Position;
import jp.yui.scenario.sharing.Merge;
import jp.yui.scenario.sharing.Part;
import jp.yui.scenario.yaml.OverlayWriter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality took over: begun, changed, sent for approval, brought up to date. */
@Service
public class Imports {
  private static final int EVIDENCE_DAYS = 90;

  /** How many a page has. */
  private static final int PAGE = 50;

  /** By what they may be sorted. */
  public static final Columns COLUMNS =
      Columns.tie("id")
          .up("begun", "id")
          .up("title", "title")
          .up("product", "product")
          .up("version", "version")
          .down("next", "next");

  private final OwnRecords own;
  private final Revisions revisions;
  private final Versions versions;
  private final Library library;
  private final Deeds deeds;
  private final Notices notices;

  Imports(
      OwnRecords own,
      Revisions revisions,
      Versions versions,
      Library library,
      Deeds deeds,
      Notices notices) {
    this.own = own;
    this.revisions = revisions;
    this.versions = versions;
    this.library = library;
    this.deeds = deeds;
    this.notices = notices;
  }

  /** All of the signed-in user's municipality. */
  public List<Case> all() {
    return own
        .sql("select id, scenario, product from own_import where municipality = :own order by id")
        .query(Import.class)
        .list()
        .stream()
        .map(this::with)
        .toList();
  }

  /** One page of those with the words in their title or product. */
  public Paged<Case> page(Asked asked) {
    List<Case> found =
        own
            .sql(
                """
                select t.id, t.scenario, t.product from (
                  select i.id, i.scenario, i.product, s.title,
                    (select max(v.version) from own_revision r
                     join scenario_version v on v.id = r.scenario_version
                     where r.municipality = :own and r.import = i.id and r.state = 'APPROVED')
                      as version,
                    (select max(case r.state when 'WAITING' then 3 when 'DRAFT' then 2
                       when 'APPROVED' then case when exists (select 1 from scenario_version v
                         where v.scenario = i.scenario and v.state = 'RELEASED'
                           and v.id > r.scenario_version) then 1 else 0 end else 0 end)
                     from own_revision r where r.municipality = :own and r.import = i.id) as next
                  from own_import i join scenario s on s.id = i.scenario
                  where i.municipality = :own) t
                where lower(t.title) like :part escape '!' or lower(t.product) like :part escape '!'
                """
                    + asked.order()
                    + "limit :most offset :from")
            .param("part", asked.part())
            .param("most", PAGE + 1)
            .param("from", asked.from(PAGE))
            .query(Import.class)
            .list()
            .stream()
            .map(this::with)
            .toList();
    return Paged.of(asked, found, PAGE);
  }

  /** Empty for what another municipality took over, as for what nobody did. */
  public Optional<Case> byId(long id) {
    return own.sql(
            "select id, scenario, product from own_import where municipality = :own and id = :id")
        .param("id", id)
        .query(Import.class)
        .optional()
        .map(this::with);
  }

  private Case with(Import imported) {
    return new Case(
        imported,
        revisions.of(imported.id()),
        versions.of(imported.scenario()),
        own.sql("select agent from own_assignment where municipality = :own and import = :id")
            .param("id", imported.id())
            .query(Long.class)
            .list());
  }

  /** The version that may be taken over. */
  public Optional<Version> released(String scenario) {
    return released(versions.of(scenario));
  }

  /** The same, of all of a scenario's versions. */
  static Optional<Version> released(List<Version> all) {
    return all.stream().filter(version -> version.state() == State.RELEASED).findFirst();
  }

  /**
   * Takes a scenario over for one product; where that was done before, it is that.
   *
   * @return its id; empty where the scenario has no released version for the product
   */
  @Transactional
  public Optional<Long> begin(String scenario, String product) {
    Optional<Long> known = id(scenario, product);
    Optional<Version> version =
        released(scenario).filter(one -> library.read(one).products().containsKey(product));
    if (known.isPresent() || version.isEmpty()) {
      return known;
    }
    own.sql(
            "insert into own_import (municipality, scenario, product) values (:own, :scenario, :product)")
        .param("scenario", scenario)
        .param("product", product)
        .update();
    long id = id(scenario, product).orElseThrow();
    Overlay empty =
        new Overlay(
            scenario,
            Objects.requireNonNull(SignedIn.now().municipality()),
            Optional.of(product),
            Map.of(),
            List.of(),
            1,
            Optional.empty(),
            EVIDENCE_DAYS,
            Overlay.Changes.NONE,
            Position.of("settings.yaml"));
    revisions.add(id, 1, version.get().id(), OverlayWriter.write(empty, Map.of()));
    deeds.record("import.begun", scenario + "@" + version.get().version() + " " + product);
    return Optional.of(id);
  }

  private Optional<Long> id(String scenario, String product) {
    return own.sql(
            "select id from own_import where municipality = :own and scenario = :scenario and product = :product")
        .param("scenario", scenario)
        .param("product", product)
        .query(Long.class)
        .optional();
  }

  /** Begins to change what is in use; what is prepared already stays as it is. */
  @Transactional
  public void prepare(Case it) {
    if (it.pending().isEmpty()) {
      Revision now = it.approved().orElseThrow();
      add(it, now.scenarioVersion(), now.overlay());
    }
  }

  private void add(Case it, long version, String overlay) {
    revisions.add(it.imported().id(), it.revisions().getFirst().number() + 1, version, overlay);
  }

  /** Writes settings and changes into what is prepared. */
  @Transactional
  public boolean write(Case it, Overlay overlay) {
    Revision draft = it.pending().filter(Revision::open).orElseThrow();
    Scenario scenario = library.read(it.version(draft));
    boolean done = revisions.write(draft.id(), OverlayWriter.write(overlay, scenario.forms()));
    deeds.record("import.changed", name(it, draft));
    return done;
  }

  /** Gives up what is prepared; only where something is in use. */
  @Transactional
  public void discard(Case it) {
    it.pending()
        .filter(draft -> draft.open() && it.approved().isPresent())
        .ifPresent(
            draft -> {
              revisions.discard(draft.id());
              deeds.record("import.discarded", name(it, draft));
            });
  }

  /** Asks for the second person's approval. */
  @Transactional
  public boolean submit(Case it) {
    Revision draft = it.pending().orElseThrow();
    boolean done = revisions.move(draft.id(), Phase.DRAFT, Phase.WAITING, "");
    if (done) {
      deeds.record("import.submitted", name(it, draft));
      notices.tell(
          To.role(SignedIn.now().municipality(), Role.MUNICIPALITY_ADMIN),
          "import.submitted",
          "/imports/" + it.imported().id(),
          it.title());
    }
    return done;
  }

  /** Prepares the new version with what was merged. */
  @Transactional
  public void update(Case it, Version next, Merge merge, Set<Part> ours) {
    add(it, next.id(), OverlayWriter.write(merge.resolved(ours), library.read(next).forms()));
    deeds.record("import.updated", next.scenario() + "@" + next.version());
  }

  /** Says which agents carry it out. */
  @Transactional
  public void assign(Case it, Set<Long> agents) {
    own.sql("delete from own_assignment where municipality = :own and import = :id")
        .param("id", it.imported().id())
        .update();
    for (Long agent : agents) {
      // An agent of another municipality is none of ours, whatever the page was sent.
      own.sql(
              """
              insert into own_assignment (municipality, import, agent)
              select municipality, :id, id from own_agent where municipality = :own and id = :agent
                and municipality = :own
              """)
          .param("id", it.imported().id())
          .param("agent", agent)
          .update();
    }
    deeds.record("import.assigned", it.imported().scenario() + " " + it.imported().product());
  }

  static String name(Case it, Revision revision) {
    return it.imported().scenario() + " " + it.imported().product() + " #" + revision.number();
  }
}
