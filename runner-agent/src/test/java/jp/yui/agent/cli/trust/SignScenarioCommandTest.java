package jp.yui.agent.cli.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.yui.scenario.gate.Contents;
import jp.yui.scenario.gate.Folder;
import jp.yui.scenario.trust.PublisherKeys;
import jp.yui.scenario.trust.PublisherSignature;
import jp.yui.scenario.trust.RefusalCode;
import jp.yui.scenario.trust.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher's word for a scenario. */
class SignScenarioCommandTest {
  private static final Path SHARED =
      Path.of("../scenario-library/scenarios/jido-teate/nintei-seikyu");

  @TempDir Path temp;

  @Test
  void aScenarioIsSignedWithoutItsSamplesAndAChangeAfterItShows() throws Exception {
    Desk desk = new Desk(temp);
    desk.keys("orita");
    Path scenario = copy();
    String said =
        desk.ok(
            "sign-scenario",
            scenario.toString(),
            "--key",
            desk.path("orita.key"),
            "--municipality",
            "131016",
            "--passphrase-file",
            desk.path("passphrase"));
    Map<String, byte[]> kept = new TreeMap<>(Folder.read(scenario).files());
    kept.keySet().removeIf(path -> !Contents.keeps(path));
    PublisherKeys publishers =
        PublisherKeys.NONE.with("131016", NamedKey.key(temp.resolve("orita.pub")));

    assertThat(said).contains("jido-teate/nintei-seikyu 1.0.0", "131016");
    assertThat(
            PublisherSignature.verify("jido-teate/nintei-seikyu", "1.0.0", kept, publishers)
                .files()
                .keySet())
        .contains("scenario.yaml", "LICENSE")
        .noneMatch(path -> path.startsWith("samples/"));
    assertThat(ScenarioSigning.isSound(scenario)).isTrue();
    Files.writeString(scenario.resolve("LICENSE"), "other");
    assertThat(ScenarioSigning.isSound(scenario)).isFalse();
    kept.put("LICENSE", "other".getBytes());
    assertThat(
            catchThrowableOfType(
                    Refused.class,
                    () ->
                        PublisherSignature.verify(
                            "jido-teate/nintei-seikyu", "1.0.0", kept, publishers))
                .code())
        .isEqualTo(RefusalCode.PUBLISHER_CONTENT);
  }

  private Path copy() throws Exception {
    Path folder = temp.resolve("s");
    try (Stream<Path> all = Files.walk(SHARED)) {
      for (Path path : all.toList()) {
        Path to = folder.resolve(SHARED.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(to);
        } else {
          Files.copy(path, to);
        }
      }
    }
    return folder;
  }
}
