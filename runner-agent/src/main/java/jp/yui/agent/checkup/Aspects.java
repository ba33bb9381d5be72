package jp.yui.agent.checkup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yui.scenario.exchange.FeatureKind;
import jp.yui.scenario.exchange.ScreenAspect;
import jp.yui.scenario.exchange.ScreenFeature;

/** In what one part of a screen differs, and whether the scenario can live with it. */
final class Aspects {
  private final boolean used;
  private final List<ScreenAspect> all = new ArrayList<>();
  private boolean matter;

  Aspects(boolean used) {
    this.used = used;
  }

  void compare(ScreenFeature was, ScreenFeature is) {
    if (was.control() != is.control() || was.kind() != is.kind()) {
      add(ScreenAspect.CONTROL, used);
    }
    if (was.required() != is.required()) {
      // A field that the scenario fills is filled, or its application is held by itself.
      add(ScreenAspect.REQUIRED, is.required() && !used && is.kind() == FeatureKind.FIELD);
    }
    if (was.usable() != is.usable()) {
      add(ScreenAspect.USABLE, used && was.usable());
    }
    if (was.most() != is.most()) {
      boolean shorter = is.most() > 0 && (was.most() == 0 || is.most() < was.most());
      add(ScreenAspect.LENGTH, used && shorter);
    }
    Set<String> lost = new HashSet<>(was.named());
    is.named().forEach(lost::remove);
    if (was.options() != is.options() || !was.named().equals(is.named())) {
      add(ScreenAspect.OPTIONS, used && !lost.isEmpty());
    }
  }

  void add(ScreenAspect aspect, boolean matters) {
    if (!all.contains(aspect)) {
      all.add(aspect);
    }
    matter |= matters;
  }

  List<ScreenAspect> all() {
    return List.copyOf(all);
  }

  boolean matter() {
    return matter;
  }
}
