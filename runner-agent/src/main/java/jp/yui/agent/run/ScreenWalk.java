package jp.yui.agent.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.agent.checkup.Printing;
import jp.yui.agent.checkup.Uses;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.Gate;
import jp.yui.agent.screen.ScreenProblem;
import jp.yui.agent.screen.StopBeforeSubmit;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenPrint;
import jp.yui.scenario.model.Product;

/** Goes over a product's screens without writing anything, and takes their print. */
final class ScreenWalk {
  private static final String SIGN_IN = "sign-in/1";

  private final RunRequest request;
  private final Uses uses;
  private final Printing printing;
  private final List<Action> signIn;
  private final List<List<Action>> walks;
  private volatile Duration took = Duration.ZERO;
  private final Map<String, PrintedScreen> seen = new ConcurrentHashMap<>();

  ScreenWalk(RunRequest request, Scripts scripts) {
    this.request = request;
    this.uses = Uses.of(request.scenario(), request.product());
    this.printing = new Printing(uses);
    this.signIn = lookingFirst(scripts.signIn());
    Product product = request.product();
    this.walks =
        List.of(
            new Walk("find", this::looker, this::glance).over(product.find()),
            new Walk("post", this::looker, this::glance).over(product.post()));
  }

  /** The sign-in, at which the screen is looked at before anything is typed. */
  List<Action> signIn() {
    return signIn;
  }

  Uses uses() {
    return uses;
  }

  Printing printing() {
    return printing;
  }

  /**
   * The print of the screens as they are now. The sign-in screen is in it where a sign-in was
   * needed for it.
   *
   * @throws SignInFailed if it could not sign in; what was seen until then, {@link #seen()} tells
   */
  ScreenPrint take(Desk desk) throws SignInFailed, ScreenProblem {
    perform(desk, List.of());
    Instant began = Instant.now();
    for (List<Action> walk : walks) {
      if (!walk.isEmpty()) {
        perform(desk, walk);
      }
    }
    took = Duration.between(began, Instant.now());
    return seen();
  }

  private static void perform(Desk desk, List<Action> actions) throws SignInFailed, ScreenProblem {
    try {
      desk.perform(actions, Gate.CLOSED);
    } catch (StopBeforeSubmit here) {
      // Beyond this screen something could be written.
    }
  }

  /** How long the last print took, from when the operator was signed in. */
  Duration took() {
    return took;
  }

  /** What was seen so far; forgotten then. */
  ScreenPrint seen() {
    List<PrintedScreen> screens = List.copyOf(new TreeMap<>(seen).values());
    seen.clear();
    return new ScreenPrint(
        request.scenario().procedure().id(),
        request.scenario().procedure().version(),
        request.product().id(),
        request.product().versions(),
        screens);
  }

  private Action.Looker looker(String place) {
    return shape -> seen.put(place, printing.screen(place, shape));
  }

  private Action.Glance glance(List<String> wanted) {
    return new Action.Glance(wanted, uses.texts(), uses.labels(), false);
  }

  /** The same actions, with a look before the first that fills or presses. */
  private List<Action> lookingFirst(List<Action> actions) {
    List<Action> all = new ArrayList<>();
    boolean looked = false;
    for (Action action : actions) {
      if (!looked && !(action instanceof Action.Open) && !(action instanceof Action.Expect)) {
        all.add(new Action.Look(glance(fields(action)), looker(SIGN_IN), action.at()));
        looked = true;
      }
      all.add(action);
    }
    return List.copyOf(all);
  }

  private static List<String> fields(Action action) {
    return action instanceof Action.Fill fill
        ? fill.fields().stream().map(Action.Field::label).distinct().toList()
        : List.of();
  }
}
