package jp.yui.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Copies the data base into a folder, a zip a day. Only H2 needs it: its file is the running site's
 * alone, while PostgreSQL has its own tools.
 */
@Component
class Backup {
  private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
  private static final int KEPT = 14;
  private static final String NAME = "yui-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.zip";

  private final JdbcTemplate jdbc;
  private final Clock clock;
  private final String folder;

  Backup(JdbcTemplate jdbc, Clock clock, @Value("${yui.backup:}") String folder) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.folder = folder;
  }

  /**
   * Takes today's, in place of one that is there, and lets the oldest go.
   *
   * @return where it is; nothing where none is wanted, or it is no H2
   */
  Optional<Path> take() throws IOException {
    if (folder.isBlank() || !isH2()) {
      return Optional.empty();
    }
    Path place = Files.createDirectories(Path.of(folder));
    Path whole = place.resolve("yui-" + LocalDate.ofInstant(clock.instant(), JAPAN) + ".zip");
    Path part = place.resolve(whole.getFileName() + ".part");
    // A consistent view of one moment; whoever works on is not held up.
    jdbc.update("backup to ?", part.toString());
    Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    letOldGo(place);
    return Optional.of(whole);
  }

  private boolean isH2() {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                (Connection one) -> one.getMetaData().getDatabaseProductName().equals("H2")));
  }

  private static void letOldGo(Path place) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(place)) {
      all = files.filter(file -> file.getFileName().toString().matches(NAME)).sorted().toList();
    }
    for (Path old : all.subList(0, Math.max(0, all.size() - KEPT))) {
      Files.delete(old);
    }
  }
}
