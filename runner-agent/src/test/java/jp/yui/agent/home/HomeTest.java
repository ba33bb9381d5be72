package jp.yui.agent.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  @TempDir Path folder;

  @Test
  void a_home_and_what_is_in_it_are_made_for_their_owner_only() throws IOException {
    Home home = Home.at(folder.resolve("a/b"));
    for (Path inside :
        new Path[] {home.root(), home.ledger(), home.evidence(), home.originals(), home.logs()}) {
      assertThat(rights(inside)).as("%s", inside).isEqualTo("rwx------");
    }
    try (HomeLock lock = home.lock()) {
      assertThat(rights(home.root().resolve("agent.lock"))).isEqualTo("rw-------");
    }
  }

  @Test
  void an_empty_folder_that_others_can_read_becomes_the_owner_s_alone() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(rights(Home.at(open).root())).isEqualTo("rwx------");
  }

  @Test
  void a_folder_in_use_that_others_can_write_is_refused() throws IOException {
    Path open = Files.createDirectory(folder.resolve("open"));
    Files.writeString(open.resolve("theirs"), "x");
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxr-x"));
    assertThatThrownBy(() -> Home.at(open))
        .isInstanceOf(AgentProblem.class)
        .hasMessage(
            "エージェントのホーム %s は、ほかの人が書き換えられます。ほかの人の書き込み権限を外す（chmod 700 %s）か、--home で別のフォルダーを指定してください。",
            open, open);
    assertThat(rights(open)).isEqualTo("rwxrwxr-x");
  }

  @Test
  void a_file_is_no_home() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> Home.at(file))
        .hasMessage("エージェントのホーム %s はファイルです。--home にはフォルダーを指定してください。", file);
  }

  @Test
  void a_lock_file_that_a_dead_agent_left_means_nothing() throws IOException {
    Home home = Home.at(folder.resolve("home"));
    Files.writeString(home.root().resolve("agent.lock"), "1");
    home.lock().close();
    home.lock().close();
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
