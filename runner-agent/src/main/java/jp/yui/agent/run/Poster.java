package jp.yui.agent.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.agent.check.Reason;
import jp.yui.agent.hook.StopPoint;
import jp.yui.agent.ledger.Actor;
import jp.yui.agent.ledger.Entry;
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
 * the intent was surely not submitted and may be tried again; what comes after it is for {@link
 * Aftermath}.
 */
final class Poster {
  private final Ledger ledger;
  private final Desks desks;
  private final Scripts scripts;
  private final ByHand byHand;
  private final Aftermath aftermath;
  private final Cameras cameras;
  private final Troubles troubles;
  private final CheckUp checkUp;
  private final boolean dryRun;

  Poster(
      Ledger ledger,
      Desks desks,
      Scripts scripts,
      Settling settling,
      Cameras cameras,
      Troubles troubles,
      CheckUp checkUp,
      boolean dryRun) {
    this.ledger = ledger;
    this.desks = desks;
    this.scripts = scripts;
    this.aftermath = new Aftermath(ledger, settling, troubles);
    this.byHand = new ByHand(ledger, troubles);
    this.cameras = cameras;
    this.troubles = troubles;
    this.checkUp = checkUp;
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
      PostResult result = post(item, desk);
      return new PostOutcome(
          item,
          result.state(),
          result.receipt(),
          result.reasons(),
          Duration.between(start, Instant.now()));
    } finally {
      desks.giveBack(desk);
    }
  }

  private PostResult post(ReadyItem item, Desk desk)
      throws TryAgain, CannotReach, InterruptedException {
    try (Enclosures enclosures = scripts.enclosures(item.application())) {
      Plan plan;
      try {
        plan =
            new Plan(
                scripts.post(item.application(), enclosures), scripts.find(item.application()));
      } catch (CannotTell e) {
        return untold(item, e);
      }
      return post(item, desk, plan);
    } catch (RuntimeException unforeseen) {
      desk.drop();
      return unforeseen(item, unforeseen);
    }
  }

  /** Whatever it was, the other applications must go on. */
  private PostResult unforeseen(ReadyItem item, RuntimeException e) throws TryAgain, CannotReach {
    // Its kind only: a driver's or a disk's own message may quote values.
    Exception kind = new IllegalStateException(e.getClass().getSimpleName(), e);
    Entry entry = ledger.entry(item.id());
    return switch (entry.state()) {
      case READY -> throw new TryAgain(item, kind);
      case INTENDED -> throw new CannotReach(item, kind);
      default -> new PostResult(entry.state(), entry.receipt(), List.of());
    };
  }

  /** All that will be done at the screen, worked out before it is touched. */
  private record Plan(List<Action> actions, List<Action> query) {}

  private PostResult untold(ReadyItem item, CannotTell e) {
    String why = String.valueOf(e.getMessage());
    Optional<Intent> open = leftOpen(item);
    if (open.isPresent()) {
      ledger.unknown(open.get(), Actor.RUN, Reasons.json(e.code(), why));
      return PostResult.of(State.UNKNOWN, e.code(), why);
    }
    return held(item, e.code(), why);
  }

  private PostResult post(ReadyItem item, Desk desk, Plan plan)
      throws TryAgain, CannotReach, InterruptedException {
    Camera camera =
        cameras.of(
            item, desk, TypedTexts.of(plan.actions()).collect(Collectors.toUnmodifiableSet()));
    Optional<Intent> open = leftOpen(item);
    if (open.isPresent()) {
      return aftermath.settled(item, desk, open.get(), camera, plan.query());
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
    Passage passage = checkUp.passage();
    try {
      Outcome outcome = desk.perform(passage.over(plan.actions()), submission);
      StopPoint.at("after-read", item.number());
      PostResult result =
          aftermath.posted(
              item, desk, submission.intent().orElseThrow(), outcome, camera, plan.query());
      if (result.state() == State.DONE) {
        checkUp.went(passage);
      }
      return result;
    } catch (ScreenChanged changed) {
      if (submission.intent().isPresent()) {
        return aftermath.settled(item, desk, submission.intent().get(), camera, plan.query());
      }
      camera.take("stopped");
      desk.drop();
      troubles.stop(StopReason.SCREENS, String.valueOf(changed.getMessage()));
      return new PostResult(State.READY, Optional.empty(), List.of());
    } catch (StopBeforeSubmit dry) {
      desk.drop();
      checkUp.went(passage);
      return new PostResult(State.READY, Optional.empty(), List.of());
    } catch (SignInFailed failed) {
      return notIn(item, failed);
    } catch (CannotTell late) {
      // A value made of what the screen showed.
      desk.drop();
      return submission.intent().isPresent()
          ? aftermath.settled(item, desk, submission.intent().get(), camera, plan.query())
          : held(item, late.code(), String.valueOf(late.getMessage()));
    } catch (ScreenProblem problem) {
      Optional<Intent> intent = submission.intent();
      if (intent.isPresent()) {
        return aftermath.settled(item, desk, intent.get(), camera, plan.query());
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

  /** Surely nothing was submitted. */
  private PostResult before(ReadyItem item, ScreenProblem problem, Camera camera)
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

  private PostResult notIn(ReadyItem item, SignInFailed failed) throws TryAgain, CannotReach {
    switch (failed.problem().what()) {
      case What.Unreachable u -> throw new CannotReach(item, failed);
      case What.ServerError s -> throw new TryAgain(item, failed);
      case What.Timeout t -> throw new TryAgain(item, failed);
      case What.BrowserGone b -> throw new TryAgain(item, failed);
      default -> {
        troubles.stop(
            StopReason.SIGN_IN,
            Runs.TEXTS.say("stopped.sign-in", String.valueOf(failed.getMessage())));
        throw new CannotReach(item, failed);
      }
    }
  }

  private PostResult held(ReadyItem item, String code, String text) {
    if (!dryRun) {
      ledger.hold(item.id(), Reasons.json(code, text));
    }
    return PostResult.of(State.HELD, code, text);
  }
}
