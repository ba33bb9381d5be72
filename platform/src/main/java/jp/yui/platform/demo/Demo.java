package jp.yui.platform.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import jp.yui.platform.distribution.Distribution;
import jp.yui.platform.identity.Accounts;
import jp.yui.platform.tenancy.Municipalities;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Fills an empty site with an invented consortium and writes who may sign in, with a password of
 * this start only, into a file.
 */
@Component
@ConditionalOnProperty("yui.demo")
class Demo {
  private final Municipalities municipalities;
  private final Accounts accounts;
  private final Distribution distribution;
  private final Clock clock;
  private final Story story;
  private final Afterwards afterwards;
  private final Environment environment;
  private final MessageSource messages;
  private final Path library;
  private final Path signs;

  Demo(
      Municipalities municipalities,
      Accounts accounts,
      Distribution distribution,
      Clock clock,
      Story story,
      Afterwards afterwards,
      Environment environment,
      MessageSource messages,
      @Value("${yui.library}") String library,
      @Value("${yui.demo}") String signs) {
    this.municipalities = municipalities;
    this.accounts = accounts;
    this.distribution = distribution;
    this.clock = clock;
    this.story = story;
    this.afterwards = afterwards;
    this.environment = environment;
    this.messages = messages;
    this.library = Path.of(library);
    this.signs = Path.of(signs);
  }

  @EventListener
  void begin(ApplicationReadyEvent ready) throws IOException {
    if (!accounts.areNone()) {
      throw new IllegalStateException("a demo is for an empty site");
    }
    byte[] random = new byte[9];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().encodeToString(random);
    Cast cast = new Cast(municipalities, accounts, password);
    Keys keys = new Keys();
    cast.as("kanri", () -> keys.begin(distribution, clock));
    story.tell(cast, new Scenarios(library.resolve("jido-teate/nintei-seikyu")), keys);
    afterwards.tell(cast);
    Files.write(signs.resolveSibling("publisher-key.json"), keys.publisher(password));
    Path whole = Files.createTempFile(signs.toAbsolutePath().getParent(), "signs", ".txt");
    Files.writeString(whole, text(cast, password));
    Files.move(whole, signs, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private String text(Cast cast, String password) {
    StringBuilder text = new StringBuilder();
    text.append(
        say("demo.site", environment.getRequiredProperty("local.server.port"), password) + "\n");
    cast.shown()
        .forEach((name, role) -> text.append("  %-16s %s%n".formatted(name, say("role." + role))));
    return text.toString();
  }

  private String say(String code, Object... arguments) {
    return messages.getMessage(code, arguments, Locale.JAPANESE);
  }
}
