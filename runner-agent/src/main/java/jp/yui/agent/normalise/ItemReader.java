package jp.yui.agent.normalise;

import java.util.ArrayList;
import java.util.List;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.SourceValue;
import jp.yui.scenario.japanese.Kana;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Kind;

/** Reads the values of one item: what all kinds share, then its own kind. */
final class ItemReader {
  private final ItemPath path;
  private final KindReader kind;
  private final boolean severalLines;
  private final boolean asWritten;

  ItemReader(ItemPath path, Item item, KindReader kind) {
    this.path = path;
    this.kind = kind;
    this.severalLines = item.kind() == Kind.TEXT || item.kind() == Kind.ADDRESS;
    this.asWritten = severalLines || item.kind() == Kind.NAME || item.kind() == Kind.KANA;
  }

  NormalItem read(SourceValue source) {
    String text = Blanks.strip(source.raw());
    if (text.isEmpty()) {
      return new NormalItem(source.raw(), kind.absent(), source.place(), List.of());
    }
    if (Characters.areUsual(text)) {
      return item(source, kind.read(text));
    }
    return item(source, unusual(text));
  }

  private Reading unusual(String text) {
    String composed = Kana.compose(text);
    List<Note> notes = new ArrayList<>();
    if (!composed.equals(text)) {
      notes.add(Note.mention("kana-decomposed"));
    }
    notes.addAll(Characters.notes(composed, severalLines, asWritten));
    if (notes.stream().anyMatch(note -> note.code().equals("misread-encoding"))) {
      // Broken text: what its kind would say of it leads away from the cause.
      return new Reading(kind.absent(), notes);
    }
    Reading reading = kind.read(composed);
    notes.addAll(reading.notes());
    return new Reading(reading.value(), notes);
  }

  private NormalItem item(SourceValue source, Reading reading) {
    return new NormalItem(
        source.raw(), reading.value(), source.place(), findings(reading.notes(), source.index()));
  }

  private List<Finding> findings(List<Note> notes, int index) {
    return notes.stream()
        .map(note -> new Finding(note.code(), path, index, note.message(), note.holds()))
        .toList();
  }

  /** The item that a form having it leaves out. */
  NormalItem absent(Place whole) {
    return new NormalItem("", kind.absent(), whole, List.of());
  }

  /** One value of two that one record gives for this item, where they do not differ. */
  NormalItem oneOf(int index, NormalItem one, NormalItem other) {
    if (other.isBlank() || one.value().equals(other.value())) {
      return one;
    }
    if (one.isBlank()) {
      return other;
    }
    List<Finding> findings = new ArrayList<>(one.findings());
    String message = Words.say("said-twice", one.raw(), other.raw());
    findings.add(new Finding("said-twice", path, index, message, true));
    return new NormalItem(one.raw(), one.value(), one.place(), List.copyOf(findings));
  }
}
