package jp.yui.practice.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on which port the server listens, once it really answers. */
@Component
class Announcer {
  private final @Nullable Path portFile;

  Announcer(@Value("${practice.port-file:#{null}}") @Nullable Path portFile) {
    this.portFile = portFile;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext context
        && context.getWebServer() != null) {
      int port = context.getWebServer().getPort();
      if (portFile != null) {
        write(portFile.toAbsolutePath(), port);
      }
      System.out.println("PRACTICE_READY port=" + port);
    }
  }

  /** A reader that polls for the file must never see half a number, hence the rename. */
  private static void write(Path file, int port) {
    try {
      Path whole = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
      Files.writeString(whole, Integer.toString(port));
      Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the port to " + file, e);
    }
  }
}
