package jp.yui.platform.catalogue;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.model.StandardWork;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where versions are filed: only such as the library finds no error in, and for good. */
@Service
public class Shelf {
  private final JdbcClient jdbc;
  private final TransactionTemplate whole;
  private final Versions versions;
  private final Index index;
  private final Clock clock;
  private final Deeds deeds;

  Shelf(
      JdbcClient jdbc,
      TransactionTemplate whole,
      Versions versions,
      Index index,
      Clock clock,
      Deeds deeds) {
    this.jdbc = jdbc;
    this.whole = whole;
    this.versions = versions;
    this.index = index;
    this.clock = clock;
    this.deeds = deeds;
  }

  /** Files a scenario in the name of whoever is signed in. */
  public Filing file(Bundle bundle) {
    SignedIn who = SignedIn.now();
    return file(bundle, who.municipality(), who.account());
  }

  /**
   * Files a scenario.
   *
   * @param municipality whose it is; null for the consortium's own
   * @param account who does it; null for the platform itself
   */
  public Filing file(Bundle bundle, @Nullable String municipality, @Nullable Long account) {
    Desk.Looked looked = Desk.look(bundle);
    if (looked.scenario().isEmpty()) {
      return new Filing.Faulty(looked.problems());
    }
    Scenario scenario = looked.scenario().get();
    Card card = Cards.of(scenario, State.IN_REVIEW);
    Optional<Filing> refused = refused(card, municipality);
    if (refused.isPresent()) {
      return refused.get();
    }
    try {
      Long id = whole.execute(status -> write(card, bundle, municipality, account));
      index.show(card);
      return new Filing.Filed(
          versions.byId(Objects.requireNonNull(id)).orElseThrow(), looked.problems());
    } catch (DuplicateKeyException e) {
      return new Filing.Known(card.scenario(), card.version());
    }
  }

  /** Says how far a version has come. */
  public void mark(long version, State state) {
    versions.set(version, state);
    index.refresh();
  }

  private Optional<Filing> refused(Card card, @Nullable String municipality) {
    List<Version> before = versions.of(card.scenario());
    if (!before.isEmpty() && !Objects.equals(before.getFirst().municipality(), municipality)) {
      return Optional.of(new Filing.Foreign(card.scenario()));
    }
    return before.stream().anyMatch(version -> version.version().equals(card.version()))
        ? Optional.of(new Filing.Known(card.scenario(), card.version()))
        : Optional.empty();
  }

  private long write(
      Card card, Bundle bundle, @Nullable String municipality, @Nullable Long account) {
    // Before the version: of two that are filed at once, the one with the later id goes last.
    int known =
        jdbc.sql("update scenario set title = :title where id = :id")
            .param("title", card.title())
            .param("id", card.scenario())
            .update();
    if (known == 0) {
      jdbc.sql("insert into scenario (id, municipality, title) values (:id, :municipality, :title)")
          .param("id", card.scenario())
          .param("municipality", municipality)
          .param("title", card.title())
          .update();
    }
    long id = version(card, bundle.sha256(), account);
    trait(id, Trait.WORK, card.work().map(StandardWork::name).stream().toList());
    trait(id, Trait.PRODUCT, card.products());
    trait(id, Trait.FORM, card.forms());
    trait(id, Trait.ITEM, card.items());
    bundle
        .files()
        .forEach(
            (path, content) ->
                jdbc.sql(
                        """
                        insert into scenario_file (scenario_version, path, content, sha256)
                        values (:id, :path, :content, :sha256)
                        """)
                    .param("id", id)
                    .param("path", path)
                    .param("content", content)
                    .param("sha256", Sha256.of(content))
                    .update());
    deeds.record("scenario.filed", card.scenario() + "@" + card.version());
    return id;
  }

  private long version(Card card, String sha256, @Nullable Long account) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into scenario_version (scenario, version, title, about, field, procedure_name,
              state, sha256, filed_at, filed_by)
            values (:scenario, :version, :title, :about, :field, :procedure,
              :state, :sha256, :now, :account)
            """)
        .param("scenario", card.scenario())
        .param("version", card.version())
        .param("title", card.title())
        .param("about", card.about())
        .param("field", card.field())
        .param("procedure", card.procedure())
        .param("state", card.state().name())
        .param("sha256", sha256)
        .param("now", Timestamp.from(clock.instant()))
        .param("account", account)
        .update(key, "id");
    return Objects.requireNonNull(key.getKeyAs(Long.class));
  }

  private void trait(long version, Trait kind, List<String> all) {
    for (String words : all) {
      jdbc.sql(
              "insert into scenario_trait (scenario_version, kind, words) values (:id, :kind, :words)")
          .param("id", version)
          .param("kind", kind.name())
          .param("words", words)
          .update();
    }
  }
}
