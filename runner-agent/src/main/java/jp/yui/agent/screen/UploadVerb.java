package jp.yui.agent.screen;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.yui.agent.screen.ScreenProblem.What;
import org.openqa.selenium.WebElement;

/** Hands files to a file field and sees that it shows their names. */
final class UploadVerb {
  private static final String SHOWN = "return [...arguments[0].files].map(f => f.name).join('\\n')";

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
    screen.guarded(
        upload.at(),
        left -> {
          // Only for a file field does this hand over paths instead of pressing keys.
          if (!"file".equals(field.getDomAttribute("type"))) {
            throw screen.problem(new What.CannotType(label, Optional.empty()), upload.at());
          }
          if (upload.files().size() > 1 && field.getDomAttribute("multiple") == null) {
            throw screen.problem(new What.CannotType(label, Optional.of("one-file")), upload.at());
          }
          // A field that takes several adds to those it has.
          if (!names.equals(screen.page.driver().executeScript(SHOWN, field))) {
            field.sendKeys(paths);
          }
          return Optional.of(true);
        });
    Map<String, Object> request = new HashMap<>(screen.wording.label(label, place));
    request.put("value", names);
    Answer given = screen.ask(place, "uploaded", request, upload.at());
    screen.recent.add(
        new Recent.Given(upload, place, given.result().path("document").asString("")));
  }
}
