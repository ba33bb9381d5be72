package jp.yui.agent.run;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import org.apache.camel.builder.RouteBuilder;

/**
 * Compiles one scenario into its routes: intake → normalise → check → post → record.
 *
 * <p>The shape is ours and always the same; the scenario gives the parameters only. What is
 * repeated on failure is what is sure not to have reached {@code submit}; everything after it is
 * the posting verb's own affair, for only the ledger and the proof query know.
 */
final class ScenarioRoutes extends RouteBuilder {
  static final String BATCH = "direct:batch";
  static final String POSTING = "direct:posting";

  private static final int TRIES_AGAIN = 2;
  private static final int CONNECTS_AGAIN = 4;
  private static final long FIRST_PAUSE_MS = 500;
  private static final int SETTLED_FOLDER_MS = 2_000;
  private static final long MINUTE_MS = 60_000;

  private final Scenario scenario;
  private final Product product;
  private final Overlay overlay;
  private final Optional<Path> watched;

  /**
   * @param watched a folder to watch; empty: a batch is started from outside
   */
  ScenarioRoutes(Scenario scenario, Product product, Overlay overlay, Optional<Path> watched) {
    this.scenario = scenario;
    this.product = product;
    this.overlay = overlay;
    this.watched = watched;
  }

  @Override
  public void configure() {
    onException(TryAgain.class)
        .maximumRedeliveries(TRIES_AGAIN)
        .redeliveryDelay(FIRST_PAUSE_MS)
        .handled(true)
        .to(Verb.RECORD.uri());
    onException(CannotReach.class)
        .maximumRedeliveries(CONNECTS_AGAIN)
        .redeliveryDelay(FIRST_PAUSE_MS)
        .useExponentialBackOff()
        .backOffMultiplier(2)
        .handled(true)
        .to(Verb.RECORD.uri());

    watched.ifPresent(this::watch);
    batch();
    posting();
  }

  /** A file counts once it has stopped growing; a batch once the folder is quiet. */
  private void watch(Path folder) {
    fromF(
            "file:%s?noop=true&recursive=true&readLock=changed&readLockMinAge=%d"
                + "&idempotentKey=RAW(${file:name}-${file:size}-${file:modified})",
            folder, SETTLED_FOLDER_MS)
        .routeId(id("watch"))
        .aggregate(constant(true), new CollectFiles())
        .completionTimeout(SETTLED_FOLDER_MS)
        .to(BATCH);
  }

  private void batch() {
    from(BATCH)
        .routeId(id("batch"))
        .to(Verb.INBOX.uri())
        .split(body())
        .to(Verb.KEEP.uri())
        .to(Verb.INTAKE.uri() + "?forms=" + ids(scenario.forms().values()))
        .split(body())
        .streaming()
        .to(Verb.NORMALISE.uri())
        .to(Verb.GATHER.uri() + "?key=" + scenario.procedure().key())
        .end()
        .end()
        .to(Verb.APPLICATIONS.uri())
        .split(body())
        .streaming()
        .to(Verb.CHECK.uri() + "?checks=" + scenario.procedure().checks().size())
        .to(Verb.ENTER.uri())
        .end()
        .to(POSTING);
  }

  private void posting() {
    var posting =
        from(POSTING).routeId(id("posting")).to(Verb.READY.uri()).split(body()).streaming();
    if (overlay.browsers() > 1) {
      posting.parallelProcessing().executorService(PostingThreads.NAME);
    }
    overlay.perMinute().ifPresent(n -> posting.throttle(n).timePeriodMillis(MINUTE_MS));
    posting.to(Verb.POST.uri() + "?product=" + product.id()).to(Verb.RECORD.uri()).end();
  }

  private String id(String part) {
    return scenario.procedure().id() + "/" + product.id() + "/" + part;
  }

  private static String ids(Collection<Form> forms) {
    return forms.stream().map(form -> form.head().id()).sorted().collect(joining(","));
  }
}
