package jp.yui.agent.screen;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.problem.Position;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;

/** Takes pictures; what is covered is covered in the page while it is taken, never afterwards. */
final class Camera {
  /** In CSS pixels; longer pages are cut there. */
  private static final int HIGHEST = 8000;

  private static final Position NOWHERE = Position.of("");

  private final Page page;

  Camera(Page page) {
    this.page = page;
  }

  byte[] picture(MaskPlan plan) throws ScreenProblem {
    Screen screen = new Screen(page, ScreenMap.EMPTY);
    try {
      Optional<Answer> covered =
          page.ask(
              "cover",
              Map.of(
                  "labels",
                  plan.labels(),
                  "texts",
                  plan.texts().stream().filter(t -> !t.isBlank()).toList(),
                  "given",
                  plan.given()),
              0);
      if (covered.isEmpty() || !covered.get().done()) {
        throw covered.isEmpty()
            ? screen.problem(new ScreenProblem.What.UnexpectedDialog("", false), NOWHERE)
            : screen.problem(covered.get(), NOWHERE);
      }
      try {
        return capture(covered.get());
      } finally {
        page.ask("uncover", Map.of(), 0);
      }
    } catch (WebDriverException e) {
      throw screen.problem(e, NOWHERE);
    }
  }

  /** A page higher than the window is taken whole. */
  private byte[] capture(Answer covered) {
    int width = covered.result().path("width").asInt();
    int height = covered.result().path("height").asInt();
    boolean beyond = height > covered.result().path("window").asInt();
    if (!page.driver().kind().chromium()) {
      byte[] png =
          beyond ? page.driver().wholePage() : page.driver().getScreenshotAs(OutputType.BYTES);
      return height > HIGHEST ? Crop.top(png, (double) HIGHEST / width) : png;
    }
    // It compresses less so, and answers sooner.
    Map<String, Object> how = new HashMap<>(Map.of("format", "png", "optimizeForSpeed", true));
    if (beyond) {
      how.put("captureBeyondViewport", true);
      how.put(
          "clip",
          Map.of("x", 0, "y", 0, "width", width, "height", Math.min(height, HIGHEST), "scale", 1));
    }
    Object data = page.driver().cdp("Page.captureScreenshot", how).get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }
}
