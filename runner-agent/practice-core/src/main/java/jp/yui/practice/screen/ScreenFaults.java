package jp.yui.practice.screen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import jp.yui.practice.fault.Fault;
import jp.yui.practice.fault.FaultBoard;
import jp.yui.practice.fault.FaultKind;
import jp.yui.practice.product.Product;
import org.springframework.stereotype.Component;

/** Applies the faults that change an entry screen; every display of it is one occasion. */
@Component
class ScreenFaults {
  private static final String NAME = "請求者氏名";
  private static final String RENAMED = "申請者氏名";
  private static final String ADDRESS = "住所";
  private static final int SHORT = 10;

  private final FaultBoard board;

  ScreenFaults(FaultBoard board) {
    this.board = board;
  }

  Screen apply(Product product, Screen plain) {
    Screen screen = plain;
    for (FaultKind kind : EnumSet.range(FaultKind.MOVED_LABEL, FaultKind.CHANGING_SCRIPT)) {
      Optional<Fault> fault = board.take(kind, product);
      if (fault.isPresent()) {
        screen = apply(fault.get(), screen);
      }
    }
    return screen;
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
      case SLOW, ERROR, EXPIRE_SESSION, LOST_ANSWER, LATE_COMMIT -> screen;
    };
  }

  private static Screen moved(Screen screen, Fault fault) {
    String label = fault.label();
    if (label == null) {
      return new Screen(
          screen.sections().reversed().stream().map(s -> s.with(s.fields().reversed())).toList(),
          screen.child());
    }
    List<Field> taken = screen.fields().filter(f -> f.label().equals(label)).toList();
    List<Section> sections = new ArrayList<>(screen.change(label, f -> List.of()).sections());
    Section last = sections.removeLast();
    List<Field> fields = new ArrayList<>(last.fields());
    fields.addAll(taken);
    sections.add(last.with(fields));
    return new Screen(sections, screen.child());
  }
}
