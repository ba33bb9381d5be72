package jp.yui.agent.checkup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.exchange.FeatureKind;
import jp.yui.scenario.exchange.PrintedScreen;
import jp.yui.scenario.exchange.ScreenAspect;
import jp.yui.scenario.exchange.ScreenDifference;
import jp.yui.scenario.exchange.ScreenDifference.Kind;
import jp.yui.scenario.exchange.ScreenFeature;
import jp.yui.scenario.exchange.ScreenPrint;

/** Holds a print against the accepted one. */
public final class Comparison {
  private final Uses uses;

  public Comparison(Uses uses) {
    this.uses = uses;
  }

  /** Of the screens that are in both. */
  public List<ScreenDifference> of(ScreenPrint accepted, ScreenPrint now) {
    List<ScreenDifference> all = new ArrayList<>();
    for (PrintedScreen before : accepted.screens()) {
      now.at(before.place()).ifPresent(after -> all.addAll(of(before, after)));
    }
    return List.copyOf(all);
  }

  /** Of one screen. */
  public List<ScreenDifference> of(PrintedScreen before, PrintedScreen after) {
    Map<Key, List<ScreenFeature>> old = byName(before);
    Map<Key, List<ScreenFeature>> now = byName(after);
    List<ScreenDifference> all = new ArrayList<>();
    Set<Key> gone = new HashSet<>(old.keySet());
    gone.removeAll(now.keySet());
    Set<Key> come = new HashSet<>(now.keySet());
    come.removeAll(old.keySet());
    Renamed renamed = new Renamed(before, after, gone, come);
    for (Key key : old.keySet()) {
      ScreenFeature was = old.getOrDefault(key, List.of()).getFirst();
      Optional<Key> other = gone.contains(key) ? renamed.now(key) : Optional.empty();
      if (other.isPresent()) {
        come.remove(other.get());
        ScreenFeature is = now.getOrDefault(other.get(), List.of()).getFirst();
        all.add(
            difference(before, Kind.RENAMED, was, was.label(), is.label(), uses(was) || uses(is)));
      } else if (gone.contains(key)) {
        all.add(difference(before, Kind.VANISHED, was, was.label(), "", uses(was)));
      } else {
        changed(before, old.getOrDefault(key, List.of()), now.getOrDefault(key, List.of()))
            .ifPresent(all::add);
      }
    }
    for (Key key : now.keySet()) {
      if (come.contains(key)) {
        ScreenFeature is = now.getOrDefault(key, List.of()).getFirst();
        boolean matters = uses(is) || (is.kind() == FeatureKind.FIELD && is.required());
        all.add(difference(before, Kind.NEW, is, "", is.label(), matters));
      }
    }
    for (Key key : Moved.of(keys(before), keys(after))) {
      ScreenFeature was = old.getOrDefault(key, List.of()).getFirst();
      all.add(
          difference(before, Kind.MOVED, was, was.label(), was.label(), uses.finds(was.label())));
    }
    return all;
  }

  private boolean uses(ScreenFeature feature) {
    return uses.name(feature.label()) || feature.kind() == FeatureKind.TEXT;
  }

  private Optional<ScreenDifference> changed(
      PrintedScreen screen, List<ScreenFeature> old, List<ScreenFeature> now) {
    ScreenFeature was = old.getFirst();
    Aspects aspects = new Aspects(uses(was));
    if (old.size() == now.size()) {
      for (int i = 0; i < old.size(); i++) {
        aspects.compare(old.get(i), now.get(i));
      }
    } else {
      aspects.add(ScreenAspect.COUNT, uses(was));
    }
    return aspects.all().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ScreenDifference(
                screen.place(),
                Kind.CHANGED,
                was.kind(),
                was.label(),
                was.label(),
                aspects.all(),
                aspects.matter()));
  }

  private static ScreenDifference difference(
      PrintedScreen screen,
      Kind kind,
      ScreenFeature feature,
      String before,
      String after,
      boolean matters) {
    return new ScreenDifference(
        screen.place(), kind, feature.kind(), before, after, List.of(), matters);
  }

  private static Map<Key, List<ScreenFeature>> byName(PrintedScreen screen) {
    Map<Key, List<ScreenFeature>> byName = new LinkedHashMap<>();
    for (ScreenFeature feature : screen.features()) {
      byName.computeIfAbsent(Key.of(feature), k -> new ArrayList<>()).add(feature);
    }
    return byName;
  }

  private static List<Key> keys(PrintedScreen screen) {
    return screen.features().stream().map(Key::of).distinct().toList();
  }
}
