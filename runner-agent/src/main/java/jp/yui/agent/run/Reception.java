package jp.yui.agent.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yui.agent.check.Checker;
import jp.yui.agent.check.Contents;
import jp.yui.agent.check.Reason;
import jp.yui.agent.check.Verdict;
import jp.yui.agent.hook.StopPoint;
import jp.yui.agent.intake.FileFindings;
import jp.yui.agent.intake.Intake;
import jp.yui.agent.intake.RecordStream;
import jp.yui.agent.intake.SourceProblem;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.ledger.Batch;
import jp.yui.agent.ledger.Candidate;
import jp.yui.agent.ledger.Entry;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.State;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.ApplicationJson;
import jp.yui.agent.normalise.Normaliser;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The way in: from files to applications in the ledger, each with its verdict. One batch at a time.
 */
final class Reception {
  private final Scenario scenario;
  private final String product;
  private final Path inbox;
  private final Path work;
  private final Ledger ledger;
  private final Intake intake;
  private final Originals originals;
  private final Checker checker;
  private final Contents contents;
  private final RunListener listener;
  private final Map<String, Normaliser> normalisers = new HashMap<>();

  private final List<Long> batches = new ArrayList<>();
  private @Nullable Gathering gathering;
  private @Nullable Batch batch;
  private String kept = "";
  private long entered;

  Reception(
      RunRequest request,
      Path work,
      Ledger ledger,
      Intake intake,
      Originals originals,
      RunListener listener) {
    this.scenario = request.scenario();
    this.product = request.product().id();
    this.inbox = request.inbox();
    this.work = work;
    this.ledger = ledger;
    this.intake = intake;
    this.originals = originals;
    this.checker = new Checker(scenario.procedure());
    this.contents = new Contents(scenario.procedure());
    this.listener = listener;
    for (Form form : scenario.forms().values()) {
      normalisers.put(form.head().id(), new Normaliser(scenario.procedure(), form));
    }
  }

  /** A record as its file has it. */
  record Read(SourceRecord record) {}

  /** What one file says of one application. */
  record Named(Application application) {}

  /** An application with its verdict. */
  record Judged(Verdict verdict) {}

  List<Path> begin(List<Path> files) {
    end();
    batch = ledger.begin(scenario.procedure().id(), scenario.procedure().version(), product, inbox);
    batches.add(current().id());
    gathering = new Gathering(work);
    return files;
  }

  Path keep(Path file) {
    kept = originals.keep(file);
    ledger.take(current(), String.valueOf(inbox.relativize(file)), kept);
    StopPoint.at("after-keep", 1);
    return file;
  }

  /** The records of a file; a file that could not be read is held as a whole, after its records. */
  Iterator<Read> read(Path file) {
    RecordStream stream = intake.read(file);
    return new FileRecords(stream, findings -> entireFile(file, findings));
  }

  private void entireFile(Path file, FileFindings findings) {
    long records = findings.parts().stream().mapToLong(part -> part.records()).sum();
    listener.reading(String.valueOf(file.getFileName()), records);
    if (!findings.problems().isEmpty()) {
      enterFile(findings);
    }
  }

  /** A file that tells no key still must not be lost: it is held under its own name and content. */
  private void enterFile(FileFindings findings) {
    List<Reason> reasons = findings.problems().stream().map(Reception::reason).distinct().toList();
    ledger.register(
        current(),
        new Candidate(
            Runs.TEXTS.say("key.file", findings.file()),
            findings.sha256(),
            "{}",
            State.HELD,
            Reasons.json(reasons)));
  }

  private static Reason reason(SourceProblem problem) {
    return new Reason(problem.code(), problem.message(), List.of());
  }

  Named normalise(Read read) {
    Normaliser normaliser = Objects.requireNonNull(normalisers.get(read.record().form()));
    return new Named(normaliser.normalise(read.record()).keptAs(kept));
  }

  void gather(Named named) {
    Application application = named.application();
    String key =
        application.key().isEmpty()
            ? Runs.TEXTS.say("key.none", place(application))
            : application.key();
    Objects.requireNonNull(gathering).add(key, ApplicationJson.write(application));
  }

  private static String place(Application application) {
    var source = application.sources().getFirst();
    return source.file() + "#" + source.number();
  }

  Iterator<List<String>> applications() {
    return Objects.requireNonNull(gathering).applications();
  }

  Judged check(List<String> drafts) {
    return new Judged(checker.check(drafts.stream().map(ApplicationJson::read).toList()));
  }

  void enter(Judged judged) {
    Application application = judged.verdict().application();
    String key =
        application.key().isEmpty()
            ? Runs.TEXTS.say("key.none", place(application))
            : application.key();
    ledger.register(
        current(),
        new Candidate(
            key,
            fingerprint(key, application),
            ApplicationJson.write(application),
            state(judged.verdict()),
            Reasons.json(reasons(judged.verdict()))));
    StopPoint.at("after-enter", ++entered);
  }

  private String fingerprint(String key, Application application) {
    for (Entry earlier : ledger.find(scenario.procedure().id(), product, key)) {
      Application before = ApplicationJson.read(ledger.content(earlier.id()).orElseThrow());
      if (AsRead.same(before, application)) {
        return earlier.fingerprint();
      }
    }
    return contents.fingerprint(application);
  }

  private static State state(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Post post -> State.READY;
      case Verdict.Hold hold -> State.HELD;
      case Verdict.Reject reject -> State.REJECTED;
    };
  }

  private static List<Reason> reasons(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Post post -> List.of();
      case Verdict.Hold hold -> hold.reasons();
      case Verdict.Reject reject -> reject.reasons();
    };
  }

  /** Everything of the batch is in the ledger. */
  void end() {
    if (gathering != null) {
      gathering.close();
      gathering = null;
      ledger.end(current());
    }
  }

  /** The ledger's numbers of this run's batches. */
  List<Long> batches() {
    return List.copyOf(batches);
  }

  private Batch current() {
    return Objects.requireNonNull(batch, "no batch has begun");
  }
}
