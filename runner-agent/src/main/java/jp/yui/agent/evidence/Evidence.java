package jp.yui.agent.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKey;
import jp.yui.agent.home.AtomicFile;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.Witness;
import jp.yui.agent.secret.Keystore;
import jp.yui.agent.secret.Redactor;

/**
 * Keeps pictures of the screens. For the one process that has the home; any number of threads. What
 * is to be masked is masked before it comes here.
 */
public final class Evidence implements AutoCloseable {
  private final Gallery gallery;
  private final SecretKey key;
  private final Witness witness;
  private final FileChannel index;
  private long lines;
  private long pictures;
  private String hash;

  private Evidence(
      Gallery gallery, SecretKey key, Witness witness, FileChannel index, Index.Lines read) {
    this.gallery = gallery;
    this.key = key;
    this.witness = witness;
    this.index = index;
    this.lines = read.lines().isEmpty() ? 0 : read.last().number();
    this.hash = read.lines().isEmpty() ? Line.START : read.last().hash();
    this.pictures = read.lines().stream().mapToLong(Line::picture).max().orElse(0);
  }

  /**
   * Opens the evidence for adding, and takes up what a crash left half done.
   *
   * @param witness the ledger of the same home
   * @throws jp.yui.agent.home.AgentProblem if it cannot be read or written
   */
  public static Evidence open(Home home, Keystore keystore, Witness witness) {
    Gallery gallery = Gallery.of(home);
    SecretKey key = keystore.evidenceKey(!gallery.empty());
    try {
      Index.Lines read = Index.read(gallery.index());
      Evidence evidence = new Evidence(gallery, key, witness, Index.append(gallery.index()), read);
      evidence.noteWhatIsNotNoted(read.lines());
      evidence.adoptPicturesWithoutLine();
      return evidence;
    } catch (IOException e) {
      throw Gallery.TEXTS.problem("evidence-not-usable", gallery.folder(), e);
    }
  }

  /**
   * Keeps a picture; it survives a power cut once this returns.
   *
   * @param application the ledger's number
   * @param applicationKey its key, for the export's names; encrypted with the picture
   * @param step stable name within the scenario: {@code before-submit}; no personal value
   * @param png masked already
   * @param facts what to note beside it, in order; encrypted too, secrets taken out
   */
  public synchronized void store(
      long application, String applicationKey, String step, byte[] png, Map<String, String> facts) {
    if (step.isBlank() || step.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A step needs a name of one line");
    }
    Map<String, String> clean = new LinkedHashMap<>();
    facts.forEach((name, value) -> clean.put(name, Redactor.standard().redact(value)));
    Instant at = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    long number = pictures + 1;
    byte[] file =
        Envelope.seal(
            key,
            new Envelope.Label(number, application, step, at),
            new Picture(applicationKey, clean, png));
    try {
      // First the picture: one without a line is taken up at the next start, a line without one is
      // a
      // loss.
      AtomicFile.write(gallery.newFile(number), file);
      pictures = number;
      add(Line.Kind.KEPT, at, number, application, step, Line.sha256(file));
    } catch (IOException e) {
      throw Gallery.TEXTS.problem("evidence-not-usable", gallery.folder(), e);
    }
  }

  /**
   * Deletes the pictures whose time is over; their lines stay, and new ones say that and when.
   *
   * @param days that a picture is kept
   * @return how many were deleted
   */
  public synchronized int purge(int days, Instant now) {
    Instant oldest = now.minus(Duration.ofDays(days));
    try {
      List<Line> all = Index.read(gallery.index()).lines();
      Set<Long> deleted = new HashSet<>();
      all.stream()
          .filter(l -> l.kind() == Line.Kind.DELETED)
          .forEach(l -> deleted.add(l.picture()));
      int count = 0;
      for (Line line : all) {
        if (line.kind() == Line.Kind.KEPT && line.at().isBefore(oldest)) {
          if (deleted.add(line.picture())) {
            count++;
            // First the proof: a picture that is gone without one would look stolen.
            add(
                Line.Kind.DELETED,
                now.truncatedTo(ChronoUnit.MILLIS),
                line.picture(),
                line.application(),
                line.step(),
                line.sha256());
          }
          Files.deleteIfExists(gallery.file(line.picture()));
        }
      }
      return count;
    } catch (IOException e) {
      throw Gallery.TEXTS.problem("evidence-not-usable", gallery.folder(), e);
    }
  }

  private void add(
      Line.Kind kind, Instant at, long picture, long application, String step, String sha256)
      throws IOException {
    Line line =
        new Line(lines + 1, kind, at, picture, application, step, sha256, witness.head(), "")
            .after(hash);
    Index.add(index, line);
    lines = line.number();
    hash = line.hash();
    witness.witness(line.note());
  }

  // The process died between writing the line and noting it.
  private void noteWhatIsNotNoted(List<Line> all) {
    String last = witness.lastNote().orElse("");
    int from = all.size();
    while (from > 0 && !all.get(from - 1).note().equals(last)) {
      from--;
    }
    // A last note that the index does not have: it was cut short. That is for verify to tell.
    if (from > 0 || last.isEmpty()) {
      all.subList(from, all.size()).forEach(line -> witness.witness(line.note()));
    }
  }

  // The process died between writing the picture and its line.
  private void adoptPicturesWithoutLine() throws IOException {
    for (long number : gallery.numbers()) {
      if (number > pictures) {
        pictures = number;
        adopt(number, Files.readAllBytes(gallery.file(number)));
      }
    }
  }

  private void adopt(long number, byte[] file) throws IOException {
    try {
      Envelope.Label label = Envelope.label(file);
      Envelope.open(key, file);
      if (label.number() == number) {
        add(
            Line.Kind.KEPT,
            label.at(),
            number,
            label.application(),
            label.step(),
            Line.sha256(file));
      }
    } catch (GeneralSecurityException e) {
      // Not ours, or changed: left as it is, for verify to tell.
    }
  }

  @Override
  public synchronized void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw Gallery.TEXTS.problem("evidence-not-usable", gallery.folder(), e);
    }
  }
}
