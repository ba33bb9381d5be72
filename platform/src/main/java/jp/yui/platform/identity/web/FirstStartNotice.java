package jp.yui.platform.identity.web;

import java.util.Locale;
import jp.yui.platform.identity.FirstStart;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the link for the first administrator, on the console only: no log file may keep it. */
@Component
class FirstStartNotice {
  private final FirstStart firstStart;
  private final MessageSource messages;

  FirstStartNotice(FirstStart firstStart, MessageSource messages) {
    this.firstStart = firstStart;
    this.messages = messages;
  }

  @EventListener
  void started(WebServerInitializedEvent event) {
    String token = firstStart.open();
    if (token != null) {
      String link =
          "http://localhost:" + event.getWebServer().getPort() + "/first-start?token=" + token;
      System.out.println(
          messages.getMessage("first-start.console", new Object[] {link}, Locale.JAPANESE));
    }
  }
}
