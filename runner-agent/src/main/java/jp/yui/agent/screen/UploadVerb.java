package jp.yui.agent.screen;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.agent.screen.ScreenProblem.What;
import org.openqa.selenium.WebElement;

/** Hands files to a file field and sees that it shows their names. */
final class UploadVerb {
  private final Screen screen;

  UploadVerb(Screen screen) {
    this.screen = screen;
  }

  void upload(Action.Upload upload, Place place) throws ScreenProblem {
    String label = screen.wording.text(upload.label());
    Answer answer = screen.ask(place, "element", screen.wording.label(label, place), upload.at());
    WebElement field = answer.element();
    if (field == null) {
      throw screen.problem(new What.CannotType(label, Optional.empty()), upload.at());
    }
    String paths =
        upload.files().stream()
            .map(f -> f.toAbsolutePath().toString())
            .collect(Collectors.joining("\n"));
    String names =
        upload.files().stream()
            .map(f -> String.valueOf(f.getFileName()))
            .map(Path::of)
            .map(Path::toString)
            .collect(Collectors.joining("\n"));
    String shown =
        screen.guarded(
            upload.at(),
            left -> {
              // Only for a file field does this hand over paths instead of pressing keys.
              if (!"file".equals(field.getDomAttribute("type"))) {
                throw screen.problem(new What.CannotType(label, Optional.empty()), upload.at());
              }
              if (upload.files().size() > 1 && field.getDomAttribute("multiple") == null) {
                throw screen.problem(
                    new What.CannotType(label, Optional.of("one-file")), upload.at());
              }
              field.sendKeys(paths);
              Object is =
                  screen
                      .page
                      .driver()
                      .executeScript(
                          "return [...arguments[0].files].map(f => f.name).join('\\n')", field);
              return Optional.of(String.valueOf(is));
            });
    if (!shown.equals(names)) {
      throw screen.problem(new What.ValueChanged(label, names, shown), upload.at());
    }
  }
}
