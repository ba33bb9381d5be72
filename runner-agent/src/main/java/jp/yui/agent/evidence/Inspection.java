package jp.yui.agent.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import jp.yui.agent.home.Testimony;

/** Compares index, pictures and ledger with each other. */
final class Inspection {
  private final Gallery gallery;
  private final SecretKey key;
  private final Testimony witness;
  private final List<String> faults = new ArrayList<>();

  Inspection(Gallery gallery, SecretKey key, Testimony witness) {
    this.gallery = gallery;
    this.key = key;
    this.witness = witness;
  }

  List<String> faults() throws IOException {
    Index.Lines read = Index.read(gallery.index());
    read.damaged().forEach(number -> fault("line-damaged", number));
    chain(read.lines());
    notes(read.lines());
    pictures(read.lines());
    return List.copyOf(faults);
  }

  private void chain(List<Line> lines) {
    String before = Line.START;
    long number = 0;
    for (Line line : lines) {
      number++;
      if (line.number() != number) {
        fault("line-missing", number);
        number = line.number();
      } else if (!line.hash().equals(line.after(before).hash())) {
        fault("line-changed", number);
      }
      if (!witness.stoodAt(line.ledger())) {
        fault("line-strange-ledger", line.number());
      }
      before = line.hash();
    }
  }

  private void notes(List<Line> lines) {
    Set<String> noted = new LinkedHashSet<>(witness.notes().toList());
    for (Line line : lines) {
      if (!noted.remove(line.note())) {
        fault("line-not-noted", line.number());
      }
    }
    noted.forEach(note -> fault("line-lost", note.split(" ", -1)[1]));
  }

  private void pictures(List<Line> lines) throws IOException {
    TreeMap<Long, Line> kept = new TreeMap<>();
    for (Line line : lines) {
      switch (line.kind()) {
        case KEPT -> kept.put(line.picture(), line);
        case DELETED -> kept.remove(line.picture());
      }
    }
    TreeSet<Long> there = new TreeSet<>(gallery.numbers());
    for (Line line : kept.values()) {
      if (there.remove(line.picture())) {
        picture(line, gallery.file(line.picture()));
      } else {
        fault("picture-missing", line.picture());
      }
    }
    there.forEach(number -> fault("picture-without-line", number));
  }

  private void picture(Line line, Path path) throws IOException {
    byte[] file = Files.readAllBytes(path);
    if (!Line.sha256(file).equals(line.sha256())) {
      fault("picture-changed", line.picture());
      return;
    }
    try {
      Envelope.open(key, file);
    } catch (GeneralSecurityException e) {
      fault("picture-does-not-open", line.picture());
    }
  }

  private void fault(String text, Object number) {
    faults.add(Gallery.TEXTS.say(text, number));
  }
}
