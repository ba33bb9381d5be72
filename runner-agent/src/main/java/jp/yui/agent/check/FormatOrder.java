package jp.yui.agent.check;

import java.util.stream.Stream;
import jp.yui.agent.intake.Place;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;

/**
 * From which format a value is taken that several say alike: data before print, since print has
 * lost the kinds of blanks and the ends of lines.
 */
final class FormatOrder {
  private FormatOrder() {}

  /** Smaller comes first. */
  static int of(Application application) {
    Stream<NormalItem> inGroups =
        application.groups().values().stream()
            .flatMap(entries -> entries.stream())
            .flatMap(entry -> entry.values().stream());
    return Stream.concat(application.items().values().stream(), inGroups)
        .mapToInt(item -> rank(item.place()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int rank(Place place) {
    return switch (place) {
      case Place.Element element -> 1;
      case Place.Cell cell -> 2;
      case Place.FormField field -> 3;
      case Place.Printed printed -> 4;
      case Place.Joined joined -> rank(joined.parts().getFirst());
      case Place.Whole whole -> 5;
    };
  }
}
