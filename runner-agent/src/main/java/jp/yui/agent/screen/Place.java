package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the steps stand: a window, the frames within it, and the parts of that document.
 *
 * @param window the driver's handle
 * @param frames names from the outermost in
 * @param parts sections, dialogs and rows from the outermost in
 */
record Place(String window, List<Action.Scope.Frame> frames, List<Action.Scope> parts) {

  static Place in(String window) {
    return new Place(window, List.of(), List.of());
  }

  Place frame(Action.Scope.Frame frame) {
    return new Place(window, plus(frames, frame), List.of());
  }

  Place part(Action.Scope part) {
    return new Place(window, frames, plus(parts, part));
  }

  private static <T> List<T> plus(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return List.copyOf(more);
  }
}
