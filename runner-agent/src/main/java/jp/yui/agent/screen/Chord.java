package jp.yui.agent.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** One key with those held down, as scenarios write it: {@code Ctrl+Shift+F12}. */
record Chord(List<Keys> held, CharSequence key) {
  private static final Pattern FUNCTION = Pattern.compile("F([1-9]|1[0-2])");
  private static final Map<String, Keys> HELD =
      Map.of("CTRL", Keys.CONTROL, "SHIFT", Keys.SHIFT, "ALT", Keys.ALT);
  private static final Map<String, Keys> NAMED =
      Map.ofEntries(
          Map.entry("ENTER", Keys.ENTER),
          Map.entry("TAB", Keys.TAB),
          Map.entry("ESCAPE", Keys.ESCAPE),
          Map.entry("ESC", Keys.ESCAPE),
          Map.entry("SPACE", Keys.SPACE),
          Map.entry("BACKSPACE", Keys.BACK_SPACE),
          Map.entry("DELETE", Keys.DELETE),
          Map.entry("INSERT", Keys.INSERT),
          Map.entry("HOME", Keys.HOME),
          Map.entry("END", Keys.END),
          Map.entry("PAGEUP", Keys.PAGE_UP),
          Map.entry("PAGEDOWN", Keys.PAGE_DOWN),
          Map.entry("UP", Keys.ARROW_UP),
          Map.entry("DOWN", Keys.ARROW_DOWN),
          Map.entry("LEFT", Keys.ARROW_LEFT),
          Map.entry("RIGHT", Keys.ARROW_RIGHT));

  /** Empty for what is no key. */
  static Optional<Chord> of(String text) {
    List<Keys> held = new ArrayList<>();
    String[] parts = text.strip().split("\\+", -1);
    for (int i = 0; i < parts.length - 1; i++) {
      Keys key = HELD.get(parts[i].strip().toUpperCase(Locale.ROOT));
      if (key == null) {
        return Optional.empty();
      }
      held.add(key);
    }
    String last = parts[parts.length - 1].strip();
    String upper = last.toUpperCase(Locale.ROOT);
    Keys named = FUNCTION.matcher(upper).matches() ? Keys.valueOf(upper) : NAMED.get(upper);
    if (named != null) {
      return Optional.of(new Chord(List.copyOf(held), named));
    }
    boolean letter = last.length() == 1 && last.charAt(0) > ' ' && last.charAt(0) < 0x7F;
    return letter && !held.isEmpty()
        ? Optional.of(new Chord(List.copyOf(held), last.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  void addTo(Actions actions) {
    held.forEach(actions::keyDown);
    actions.sendKeys(key);
    held.reversed().forEach(actions::keyUp);
  }
}
