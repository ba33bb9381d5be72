package jp.yui.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.yui.platform.PlatformTest;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The site itself, at work on an H2 file, copies it when the clock says so. */
@PlatformTest
class BackupClockTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static Path folder;

  @Autowired private Scheduler clock;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry settings) throws IOException {
    folder = Files.createTempDirectory("backup");
    settings.add(
        "spring.datasource.url",
        () ->
            "jdbc:h2:file:"
                + folder.resolve("platform")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    settings.add("yui.backup", () -> folder.resolve("kept").toString());
  }

  @Test
  void theClockTakesTheCopy() throws Exception {
    assertThat(clock.getTriggersOfJob(JobKey.jobKey("backup"))).hasSize(1);
    clock.triggerJob(JobKey.jobKey("backup"));
    Instant end = Instant.now().plus(PATIENCE);
    while (copies().isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(copies()).hasSize(1);
  }

  private static List<Path> copies() throws IOException {
    Path kept = folder.resolve("kept");
    if (!Files.isDirectory(kept)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(kept)) {
      return files.filter(file -> file.toString().endsWith(".zip")).toList();
    }
  }
}
