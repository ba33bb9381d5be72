package jp.yui.agent.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does actions in their order; one verb, one small class. */
final class Performer {
  private final Screen screen;
  private final Gate gate;
  private Optional<FindResult> find = Optional.empty();

  Performer(Page page, ScreenMap map, Gate gate) {
    this.screen = new Screen(page, map);
    this.gate = gate;
  }

  Outcome perform(List<Action> actions) throws ScreenProblem, StopBeforeSubmit {
    screen.discretion.learn(actions, screen.read);
    Place main = Place.in(new Windows(screen).main());
    all(actions, main);
    return new Outcome(Map.copyOf(new HashMap<>(screen.read)), find);
  }

  private void all(List<Action> actions, Place place) throws ScreenProblem, StopBeforeSubmit {
    for (int i = 0; i < actions.size(); i++) {
      Action next = actions.get(i);
      if (next instanceof Action.Found found) {
        Optional<Action.Absent> absent =
            i + 1 < actions.size() && actions.get(i + 1) instanceof Action.Absent a
                ? Optional.of(a)
                : Optional.empty();
        find = Optional.of(new FoundVerb(screen).of(found, absent, place));
        i += absent.isPresent() ? 1 : 0;
      } else {
        one(next, place);
      }
    }
  }

  private void one(Action action, Place place) throws ScreenProblem, StopBeforeSubmit {
    switch (action) {
      case Action.Open a -> new OpenVerb(screen).open(a, place);
      case Action.Fill a -> new FillVerb(screen).fill(a, place);
      case Action.Choose a -> new ChooseVerb(screen).choose(a, place);
      case Action.Press a -> new PressVerb(screen).press(a.target(), a.dialog(), place, a.at());
      case Action.Submit a -> new PressVerb(screen).submit(a, place, gate);
      case Action.Keys a -> new KeysVerb(screen).type(a, place);
      case Action.Upload a -> new UploadVerb(screen).upload(a, place);
      case Action.Expect a -> new ExpectVerb(screen).expect(a, place);
      case Action.Await a -> new ExpectVerb(screen).await(a, place);
      case Action.Follow a -> new FollowVerb(screen).follow(a, place);
      case Action.Look a -> new LookVerb(screen).look(a, place);
      case Action.Read a -> new ReadVerb(screen).read(a, place);
      case Action.Found a -> throw new IllegalStateException("taken above: " + a.at());
      case Action.Absent a -> find = Optional.of(new FoundVerb(screen).absent(a, place));
      case Action.In a -> in(a, place);
    }
  }

  private void in(Action.In in, Place place) throws ScreenProblem, StopBeforeSubmit {
    switch (in.scope()) {
      case Action.Scope.Frame frame -> all(in.actions(), place.frame(frame));
      case Action.Scope.Window window ->
          all(in.actions(), new Windows(screen).named(window, place, in.at()));
      case Action.Scope.Section part -> all(in.actions(), place.part(part));
      case Action.Scope.Dialog part -> all(in.actions(), place.part(part));
      case Action.Scope.Row part -> all(in.actions(), place.part(part));
    }
  }
}
