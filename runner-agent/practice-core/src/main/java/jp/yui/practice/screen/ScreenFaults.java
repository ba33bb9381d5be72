package jp.yui.practice.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.yui.practice.fault.Fault;
import jp.yui.practice.fault.FaultBoard;
import jp.yui.practice.fault.FaultKind;
import jp.yui.practice.product.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applies the faults that change an entry screen; every display of it is one occasion. */
@Component
class ScreenFaults {
  private static final String NAME = "請求者氏名";
  private static final String RENAMED = "申請者氏名";
  private static final String ADDRESS = "住所";
  private static final String OCCUPATION = "職業";
  private static final String QUESTION = "本人確認";
  private static final int SHORT = 10;

  private final FaultBoard board;

  ScreenFaults(FaultBoard board) {
    this.board = board;
  }

  Screen apply(Product product, Screen plain) {
    Screen screen = plain;
    for (FaultKind kind : EnumSet.range(FaultKind.MOVED_LABEL, FaultKind.REORDERED_COLUMNS)) {
      Optional<Fault> fault = board.take(kind, product);
      if (fault.isPresent()) {
        screen = apply(fault.get(), screen);
      }
    }
    return screen;
  }

  /** The confirmation; only faults that were asked for on its path strike there. */
  Screen confirming(Product product, Screen plain) {
    String path = product.pathPrefix() + "/confirm";
    Screen screen = plain;
    Optional<Fault> removed = board.takeAt(FaultKind.REMOVED_BUTTON, product, path);
    if (removed.isPresent()) {
      screen = screen.without(removed.get().labelOr(""));
    }
    Optional<Fault> asked = board.takeAt(FaultKind.REQUIRED_FIELD, product, path);
    return asked.isPresent() ? screen.asking(asked.get().labelOr(QUESTION)) : screen;
  }

  /** Whether a list is shown with its columns in reverse. */
  boolean reversed(Product product) {
    return board.take(FaultKind.REORDERED_COLUMNS, product).isPresent();
  }

  private static Screen apply(Fault fault, Screen screen) {
    return switch (fault.kind()) {
      case MOVED_LABEL -> moved(screen, fault);
      case RENAMED_LABEL -> {
        String to = fault.to() == null ? RENAMED : fault.to();
        yield screen.change(fault.labelOr(NAME), f -> List.of(f.labelled(to)));
      }
      case TWIN_LABEL -> screen.change(fault.labelOr(NAME), f -> List.of(f, f.twin()));
      case SHORT_MAXLENGTH -> {
        int length = fault.length() == null ? SHORT : fault.length();
        yield screen.change(fault.labelOr(ADDRESS), f -> List.of(f.cutAt(length)));
      }
      case CHANGING_SCRIPT ->
          screen.change(fault.labelOr(ADDRESS), f -> List.of(f.spoiledAfter(fault.millis())));
      case REMOVED_BUTTON -> screen.without(fault.labelOr(""));
      case REQUIRED_FIELD -> asked(screen, fault.labelOr(QUESTION));
      case CHANGED_OPTIONS ->
          screen.change(fault.labelOr(OCCUPATION), f -> List.of(otherwise(f, fault.to())));
      case REORDERED_COLUMNS -> screen.inReverse();
      case SLOW, ERROR, EXPIRE_SESSION, LOST_ANSWER, LATE_COMMIT -> screen;
    };
  }

  /** One field more, at the end of the first section; the server knows nothing of it. */
  private static Screen asked(Screen screen, String label) {
    List<Section> sections = new ArrayList<>(screen.sections());
    Section first = sections.removeFirst();
    List<Field> fields = new ArrayList<>(first.fields());
    fields.add(new Field("asked", label, Field.Kind.TEXT, 20, true, null, null, null, false, null));
    sections.addFirst(first.with(fields));
    return screen.with(List.copyOf(sections));
  }

  /** The last choice is called something else, or is gone. */
  private static Field otherwise(Field field, @Nullable String to) {
    List<Field.Choice> choices = field.choices();
    if (choices == null || choices.isEmpty()) {
      return field;
    }
    List<Field.Choice> others = new ArrayList<>(choices);
    Field.Choice last = others.removeLast();
    if (to != null) {
      others.add(new Field.Choice(last.value(), to));
    }
    return field.offering(List.copyOf(others));
  }

  private static Screen moved(Screen screen, Fault fault) {
    String label = fault.label();
    if (label == null) {
      return screen.with(
          screen.sections().reversed().stream().map(s -> s.with(s.fields().reversed())).toList());
    }
    List<Field> taken = screen.fields().filter(f -> f.label().equals(label)).toList();
    List<Section> sections = new ArrayList<>(screen.change(label, f -> List.of()).sections());
    Section last = sections.removeLast();
    List<Field> fields = new ArrayList<>(last.fields());
    fields.addAll(taken);
    sections.add(last.with(fields));
    return screen.with(List.copyOf(sections));
  }
}
