package jp.yui.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Says no to a program (RFC 9457), in words for whoever reads its log. */
@Component
class ProblemAnswer {
  private final MessageSource texts;
  private final JsonMapper json;
  private final LocaleResolver languages;

  ProblemAnswer(MessageSource texts, JsonMapper json, LocaleResolver languages) {
    this.texts = texts;
    this.json = json;
    this.languages = languages;
  }

  /**
   * Answers.
   *
   * @param code stable name of the reason
   * @param text key of the title; what to do next is under the same with {@code .next}
   */
  void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String text)
      throws IOException {
    Locale language = languages.resolveLocale(request);
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    response
        .getOutputStream()
        .write(
            json.writeValueAsString(
                    Map.of(
                        "type", "about:blank",
                        "status", status.value(),
                        "code", code,
                        "title", texts.getMessage(text, null, language),
                        "detail", texts.getMessage(text + ".next", null, language)))
                .getBytes(StandardCharsets.UTF_8));
  }
}
