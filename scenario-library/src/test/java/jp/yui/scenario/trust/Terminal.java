package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A client of a world, with a line that tests may listen to and interfere with. */
final class Terminal {
  final MemoryFiles store = new MemoryFiles();
  final List<String> asked = new ArrayList<>();
  final Map<String, InputStream> instead = new LinkedHashMap<>();
  final TrustClient client;
  boolean cut;

  Terminal(World world) throws Exception {
    TrustClient.begin(store, world.firstRoot());
    client = new TrustClient(store, path -> open(world, path), () -> world.now);
  }

  /** The update is refused for that reason, and what was good before is still served. */
  Refused refuses(RefusalCode code) throws Exception {
    byte[] before = client.target(client.find(World.SCENARIO));
    Map<String, Long> versions = client.lastGood().orElseThrow().versions();

    Refused refused = catchThrowableOfType(Refused.class, client::update);

    assertThat(refused).as("expected " + code).isNotNull();
    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.refusal().text(Locale.JAPANESE)).contains("最後に正しいと確かめた状態");
    assertThat(client.lastGood().orElseThrow().versions()).isEqualTo(versions);
    assertThat(client.target(client.find(World.SCENARIO))).isEqualTo(before);
    return refused;
  }

  long version(String role) throws IOException {
    return store.read("roles/" + Roles.file(role)).map(World::version).orElse(0L);
  }

  private Optional<InputStream> open(World world, String path) throws IOException {
    asked.add(path);
    if (cut) {
      throw new IOException("no route");
    }
    return instead.containsKey(path)
        ? Optional.of(instead.get(path))
        : world.files.read(path).map(ByteArrayInputStream::new);
  }
}
