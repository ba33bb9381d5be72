package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards of the form: what two readers could understand differently is not read at all. */
class FormGuardsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"a\":2}",
        "{} {}",
        "{}x",
        "9007199254740992",
        "-9007199254740992",
        "1.5",
        "1e3",
        "\"\\ud800\"",
        "",
        "{",
        "[1,]",
        "NaN",
        "'a'"
      })
  void jsonThatIsNotStrictIsNotRead(String text) {
    assertThatThrownBy(() -> StrictJson.read(text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void jsonIsNestedNoDeeperThanTheLimit() {
    String deep = "[".repeat(StrictJson.DEEPEST) + "]".repeat(StrictJson.DEEPEST);

    assertThat(StrictJson.read(deep.getBytes(StandardCharsets.UTF_8))).isNotNull();
    assertThatThrownBy(() -> StrictJson.read(("[" + deep + "]").getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(Malformed.class);
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "root | \"timestamp\":{ | \"time\":{",
        "root | \"version\":1} | \"version\":0}",
        "root | \"threshold\":2 | \"threshold\":0",
        "root | \"spec_version\":\"1. | \"spec_version\":\"2.",
        "root | \"consistent_snapshot\":true | \"consistent_snapshot\":1",
        "root | Z\",\"keys | +09:00\",\"keys",
        "targets | \"name\":\"released\" | \"name\":\"assignments\"",
        "targets | \"name\":\"released\" | \"name\":\"snapshot\"",
        "targets | \"hashes\":{ | \"hashes\":{},\"other\":{",
        "targets | \"terminating\":true | \"terminating\":\"yes\"",
        "targets | \"paths\": | \"path_hash_prefixes\":[],\"paths\":",
        "snapshot | \"targets.json\" | \"other.json\""
      })
  void metadataThatIsNotOfItsFormIsNotRead(String role, String right, String wrong)
      throws Exception {
    String text = new String(CanonicalJson.write(Envelope.read(new World().head(role)).signed()));
    assertThat(MetadataFormat.read(tree(text), role)).isNotNull();
    assertThat(text).contains(right);

    assertThatThrownBy(() -> MetadataFormat.read(tree(text.replace(right, wrong)), role))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void aHolderIsNamedOnce() {
    assertThatThrownBy(
            () -> Holders.read(Fields.of(tree("{\"keyids\":[\"a\",\"a\"],\"threshold\":1}"))))
        .isInstanceOf(Malformed.class);
  }

  private static Map<String, Object> tree(String text) {
    return Fields.of(StrictJson.read(text.getBytes(StandardCharsets.UTF_8))).map();
  }
}
