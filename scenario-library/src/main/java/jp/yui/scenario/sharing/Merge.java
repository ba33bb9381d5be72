package jp.yui.scenario.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Scenario;

/**
 * The three-way merge of a municipality's changes with a new version from upstream. Nothing is
 * guessed: where both touched one part, a person decides.
 */
public record Merge(Overlay overlay, List<Merged> parts) {
  public Merge {
    parts = List.copyOf(parts);
  }

  /**
   * Merges.
   *
   * @param base the version that the overlay was made for
   * @param upstream the new version
   * @param product the product's id
   */
  public static Merge of(Scenario base, Scenario upstream, String product, Overlay overlay) {
    Map<Part, String> before = ScenarioParts.of(base, product);
    Map<Part, String> after = ScenarioParts.of(upstream, product);
    return new Merge(
        overlay,
        OverlayParts.of(overlay).entrySet().stream()
            .map(ours -> part(ours.getKey(), ours.getValue(), before, after))
            .toList());
  }

  private static Merged part(
      Part part, String ours, Map<Part, String> before, Map<Part, String> after) {
    Optional<String> base = Optional.ofNullable(before.get(part));
    Optional<String> theirs = Optional.ofNullable(after.get(part));
    boolean wanted =
        switch (part.kind()) {
          case CHECK -> theirs.orElse("").equals(ours);
          // The label is gone, and what this municipality calls it stands there now.
          case LABEL -> theirs.isEmpty() && after.containsKey(Part.of(Part.Kind.LABEL, ours));
          case REQUIRED, SOURCE, SCREEN, CODE -> theirs.filter(ours::equals).isPresent();
        };
    if (wanted) {
      return new Merged.Dissolved(part, ours);
    }
    return theirs.equals(base)
        ? new Merged.Kept(part, ours)
        : new Merged.Conflict(part, base, theirs, ours);
  }

  public List<Merged.Conflict> conflicts() {
    return parts.stream()
        .filter(Merged.Conflict.class::isInstance)
        .map(Merged.Conflict.class::cast)
        .toList();
  }

  /**
   * The overlay for the new version.
   *
   * @param ours the conflicts in which the municipality's change goes on; in all others upstream's
   *     counts
   */
  public Overlay resolved(Set<Part> ours) {
    Set<Part> dropped = new HashSet<>();
    for (Merged merged : parts) {
      switch (merged) {
        case Merged.Kept kept -> {}
        case Merged.Dissolved dissolved -> dropped.add(dissolved.part());
        case Merged.Conflict conflict -> {
          if (!ours.contains(conflict.part()) || !conflict.keepable()) {
            dropped.add(conflict.part());
          }
        }
      }
    }
    return OverlayParts.without(overlay, dropped);
  }
}
