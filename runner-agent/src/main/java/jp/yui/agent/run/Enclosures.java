package jp.yui.agent.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.yui.agent.home.Folders;
import jp.yui.agent.home.OwnerOnly;
import jp.yui.agent.intake.zip.ZipMember;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.Source;
import jp.yui.scenario.model.Form;
import jp.yui.scenario.model.PdfForm;

/**
 * The files that {@code upload} hands to a screen: the PDFs that the application was read from,
 * each under its own name. A CSV or XML file may carry other people's applications too, and is
 * never handed over.
 */
final class Enclosures implements AutoCloseable {
  /** How the folders of copies begin. */
  static final String FOLDER = "upload";

  private final Application application;
  private final Map<String, Form> forms;
  private final Originals originals;
  private final Path work;
  private final List<Path> laidOut = new ArrayList<>();

  /**
   * @param work folder for copies; they are gone after {@link #close}
   */
  Enclosures(Application application, Map<String, Form> forms, Originals originals, Path work) {
    this.application = application;
    this.forms = forms;
    this.originals = originals;
    this.work = work;
  }

  /**
   * Lays the files out; none where the application did not come as a PDF.
   *
   * @throws CannotTell if the kept original is not there any more
   */
  List<Path> files() {
    return application.sources().stream()
        .filter(s -> forms.get(s.form()) instanceof PdfForm)
        .map(this::layOut)
        .toList();
  }

  private Path layOut(Source source) {
    Path kept =
        source
            .original()
            .flatMap(originals::find)
            .orElseThrow(
                () ->
                    new CannotTell(
                        "cannot-upload", Runs.TEXTS.say("hold.no-original", source.file())));
    try {
      OwnerOnly.folder(work);
      Path folder = Files.createTempDirectory(work, FOLDER);
      laidOut.add(folder);
      return ZipMember.copy(kept, source.file(), folder);
    } catch (IOException e) {
      throw new CannotTell("cannot-upload", Runs.TEXTS.say("hold.no-original", source.file()));
    }
  }

  @Override
  public void close() {
    for (Path folder : laidOut) {
      try {
        Folders.remove(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
