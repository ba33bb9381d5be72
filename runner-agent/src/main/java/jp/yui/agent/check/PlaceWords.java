package jp.yui.agent.check;

import jp.yui.agent.intake.Place;

/** Where a value stands, in a clerk's words: {@code 申請_001.csv 3行目『請求者生年月日』}. */
public final class PlaceWords {
  private PlaceWords() {}

  public static String of(Place place) {
    return switch (place) {
      case Place.Cell cell ->
          Words.say("place-cell", cell.file(), text(cell.line()), cell.header());
      case Place.Element element ->
          Words.say("place-element", element.file(), text(element.line()), element.path());
      case Place.Printed printed ->
          Words.say("place-printed", printed.file(), text(printed.page()), printed.label());
      case Place.FormField field -> Words.say("place-field", field.file(), field.name());
      case Place.Joined joined when joined.parts().size() == 1 -> of(joined.parts().getFirst());
      case Place.Joined joined ->
          Words.say("place-joined", of(joined.parts().getFirst()), text(joined.parts().size() - 1));
      case Place.Whole whole -> whole.file();
    };
  }

  /** Plain digits: a line number with a thousands comma is not found again. */
  private static String text(long number) {
    return Long.toString(number);
  }
}
