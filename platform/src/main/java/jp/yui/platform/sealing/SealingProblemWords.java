package jp.yui.platform.sealing;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Tells whoever starts the platform what is wrong with its key, and what to do. */
final class SealingProblemWords extends AbstractFailureAnalyzer<SealingProblem> {
  private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
  private final Locale language;

  SealingProblemWords() {
    this.language = "en".equals(System.getenv("YUI_LANG")) ? Locale.ENGLISH : Locale.JAPANESE;
    messages.setBasename("messages/sealing");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
  }

  @Override
  protected FailureAnalysis analyze(Throwable whole, SealingProblem why) {
    return new FailureAnalysis(say(why.code(), why), say(why.code() + ".next", why), whole);
  }

  private String say(String code, SealingProblem why) {
    return messages.getMessage(code, why.arguments(), language);
  }
}
