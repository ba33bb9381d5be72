package jp.yui.practice.screen;

import java.util.ArrayList;
import java.util.List;

/** A titled part of an entry screen. */
public record Section(String id, String title, List<Field> fields) {
  Section with(List<Field> others) {
    return new Section(id, title, List.copyOf(others));
  }

  /** The fields as table rows: two neighbouring half fields share one. */
  public List<List<Field>> rows() {
    List<List<Field>> rows = new ArrayList<>();
    for (Field field : fields) {
      List<Field> last = rows.isEmpty() ? List.of() : rows.getLast();
      if (field.half() && last.size() == 1 && last.getFirst().half()) {
        last.add(field);
      } else {
        rows.add(new ArrayList<>(List.of(field)));
      }
    }
    return rows;
  }
}
