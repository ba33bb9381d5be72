package jp.yui.agent.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.agent.check.Reason;
import jp.yui.agent.hook.StopPoint;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Intent;
import jp.yui.agent.ledger.Ledger;
import jp.yui.agent.ledger.State;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.Outcome;
import jp.yui.agent.screen.ScreenProblem;
import jp.yui.agent.screen.ScreenProblem.What;
import jp.yui.agent.screen.StopBeforeSubmit;

/**
 * Posts one application: intent → submit → receipt, each durable before the next. What fails before
 * the intent was surely not submitted and may be tried again; what fails after it is settled by the
 * proof query, or left to a person.
 */
final class Poster {
  private final Ledger ledger;
  private final Desks desks;
  private final Scripts scripts;
  private final Settling settling;
  private final ByHand byHand;
  private final Cameras cameras;
  private final Troubles troubles;
  private final boolean dryRun;

  Poster(
      Ledger ledger,
      Desks desks,
      Scripts scripts,
      Settling settling,
      Cameras cameras,
      Troubles troubles,
      boolean dryRun) {
    this.ledger = ledger;
    this.desks = desks;
    this.scripts = scripts;
    this.settling = settling;
    this.byHand = new ByHand(ledger);
    this.cameras = cameras;
    this.troubles = troubles;
    this.dryRun = dryRun;
  }

  /**
   * @throws TryAgain if it surely was not submitted and another try may go well
   * @throws CannotReach if the core system does not answer; surely not submitted, or still intended
   */
  PostOutcome post(ReadyItem item) throws TryAgain, CannotReach, InterruptedException {
    Instant start = Instant.now();
    Desk desk = desks.take();
    try {
      Result result = post(item, desk);
      return new PostOutcome(
          item,
          result.state,
          result.receipt,
          result.reasons,
          Duration.between(start, Instant.now()));
    } finally {
      desks.giveBack(desk);
    }
  }

  private record Result(State state, Optional<String> receipt, List<Reason> reasons) {
    static Result of(State state, String code, String text) {
      return new Result(state, Optional.empty(), List.of(new Reason(code, text, List.of())));
    }
  }

  private Result post(ReadyItem item, Desk desk)
      throws TryAgain, CannotReach, InterruptedException {
    try (Enclosures enclosures = scripts.enclosures(item.application())) {
      Plan plan;
      try {
        plan =
            new Plan(
                scripts.post(item.application(), enclosures), scripts.find(item.application()));
      } catch (CannotTell e) {
        return held(item, e.code(), String.valueOf(e.getMessage()));
      }
      return post(item, desk, plan);
    }
  }

  /** All that will be done at the screen, worked out before it is touched. */
  private record Plan(List<Action> actions, List<Action> query) {}

  private Result post(ReadyItem item, Desk desk, Plan plan)
      throws TryAgain, CannotReach, InterruptedException {
    Camera camera =
        cameras.of(
            item, desk, TypedTexts.of(plan.actions()).collect(Collectors.toUnmodifiableSet()));
    Optional<Intent> open = leftOpen(item);
    if (open.isPresent()) {
      return settled(item, desk, open.get(), camera, plan);
    }
    Optional<Reason> already = byHand.look(item, desk, plan.query());
    if (already.isPresent()) {
      camera.take("found");
      return held(item, already.get().code(), already.get().text());
    }
    Submission submission =
        new Submission(
            item.number(),
            dryRun,
            () -> camera.take("before-submit"),
            () -> ledger.intend(item.id(), List.of()));
    try {
      Outcome outcome = desk.perform(plan.actions(), submission);
      StopPoint.at("after-read", item.number());
      return posted(item, desk, submission, outcome, camera, plan);
    } catch (StopBeforeSubmit dry) {
      desk.drop();
      return new Result(State.READY, Optional.empty(), List.of());
    } catch (SignInFailed failed) {
      return notIn(item, failed);
    } catch (ScreenProblem problem) {
      Optional<Intent> intent = submission.intent();
      if (intent.isPresent()) {
        return settled(item, desk, intent.get(), camera, plan);
      }
      return before(item, problem, camera);
    }
  }

  /** An earlier try of this run that submitted, and could not be settled since nothing answered. */
  private Optional<Intent> leftOpen(ReadyItem item) {
    return ledger.entry(item.id()).state() == State.INTENDED
        ? ledger.unsettled().stream().filter(i -> i.application() == item.id()).findFirst()
        : Optional.empty();
  }

  private Result posted(
      ReadyItem item, Desk desk, Submission submission, Outcome outcome, Camera camera, Plan plan)
      throws TryAgain, CannotReach, InterruptedException {
    Intent intent = submission.intent().orElseThrow();
    String receipt = outcome.read().getOrDefault("receipt", "");
    if (receipt.isBlank()) {
      return settled(item, desk, intent, camera, plan);
    }
    camera.take("receipt");
    StopPoint.at("before-done", item.number());
    ledger.done(intent, Actor.RUN, receipt);
    StopPoint.at("after-done", item.number());
    troubles.none();
    return new Result(State.DONE, Optional.of(receipt), List.of());
  }

  /** Surely nothing was submitted. */
  private Result before(ReadyItem item, ScreenProblem problem, Camera camera)
      throws TryAgain, CannotReach {
    switch (problem.what()) {
      case What.Unreachable u -> throw new CannotReach(item, problem);
      case What.SessionLost s -> throw new TryAgain(item, problem);
      case What.ServerError s -> throw new TryAgain(item, problem);
      case What.Timeout t -> throw new TryAgain(item, problem);
      case What.BrowserGone b -> throw new TryAgain(item, problem);
      case What.WindowGone b -> throw new TryAgain(item, problem);
      default -> {}
    }
    camera.take("stopped");
    troubles.at(problem.at(), String.valueOf(problem.getMessage()));
    return held(item, "screen", String.valueOf(problem.getMessage()));
  }

  private Result notIn(ReadyItem item, SignInFailed failed) throws TryAgain, CannotReach {
    switch (failed.problem().what()) {
      case What.Unreachable u -> throw new CannotReach(item, failed);
      case What.ServerError s -> throw new TryAgain(item, failed);
      case What.Timeout t -> throw new TryAgain(item, failed);
      case What.BrowserGone b -> throw new TryAgain(item, failed);
      default -> {
        troubles.stop(Runs.TEXTS.say("stopped.sign-in", String.valueOf(failed.getMessage())));
        throw new CannotReach(item, failed);
      }
    }
  }

  private Result settled(ReadyItem item, Desk desk, Intent intent, Camera camera, Plan plan)
      throws TryAgain, CannotReach, InterruptedException {
    camera.take("after-submit");
    // Nothing of ours may submit any more while the core system is asked.
    desk.drop();
    return switch (settling.ask(desk, plan.query())) {
      case Settling.Answer.There there -> {
        camera.take("found");
        ledger.done(intent, Actor.RUN, there.receipt().orElse(null));
        troubles.none();
        yield new Result(State.DONE, there.receipt(), List.of());
      }
      case Settling.Answer.NotThere gone -> {
        ledger.absent(intent, Actor.RUN, "proof query: absent");
        throw new TryAgain(item, new IllegalStateException("absent after submit"));
      }
      case Settling.Answer.Unclear unclear -> {
        ledger.unknown(intent, Actor.RUN, Reasons.json("unclear", unclear.why()));
        yield Result.of(State.UNKNOWN, "unclear", unclear.why());
      }
      case Settling.Answer.Silent silent ->
          throw new CannotReach(item, new IllegalStateException(silent.why()));
    };
  }

  private Result held(ReadyItem item, String code, String text) {
    if (!dryRun) {
      ledger.hold(item.id(), Reasons.json(code, text));
    }
    return Result.of(State.HELD, code, text);
  }
}
