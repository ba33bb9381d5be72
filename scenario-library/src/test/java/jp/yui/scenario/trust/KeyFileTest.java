package jp.yui.scenario.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Keys under a passphrase, and drafts that go from hand to hand. */
class KeyFileTest {
  @Test
  void opensWithItsPassphraseOnly() throws Exception {
    SigningKey key = SigningKey.generate();
    byte[] file = KeyFile.write(key, "correct horse".toCharArray());

    SigningKey read = KeyFile.read(file, "correct horse".toCharArray(), "a.pem");
    Refused refused =
        catchThrowableOfType(
            Refused.class, () -> KeyFile.read(file, "wrong".toCharArray(), "a.pem"));

    assertThat(read.publicKey().id()).isEqualTo(key.publicKey().id());
    assertThat(KeyFile.publicKey(file, "a.pem").value()).isEqualTo(key.publicKey().value());
    assertThat(refused.code()).isEqualTo(RefusalCode.KEY_LOCKED);
    assertThat(refused.getMessage()).doesNotContain("wrong");
    assertThat(KeyFile.isTypable("わすれない 言葉".toCharArray())).isFalse();
    assertThat(new String(file, StandardCharsets.US_ASCII)).contains("ENCRYPTED PRIVATE KEY");
  }

  @Test
  void aRootIsCompleteWhenEnoughHoldersSignedAndNoSooner() throws Exception {
    World world = new World();
    Optional<Root> root = world.repository().root();
    Draft draft =
        Ceremony.nextRoot(root.orElseThrow(), java.util.Map.of(), world.now.plusSeconds(9));
    Draft once = Draft.read(draft.sign(world.holders.get(2), root).write(), "root.json");
    Draft twice = Draft.read(once.sign(world.holders.get(0), root).write(), "root.json");

    assertThat(code(() -> once.sign(world.holders.get(2), root))).isEqualTo(RefusalCode.KEY_SIGNED);
    assertThat(code(() -> once.sign(world.targetsKey, root))).isEqualTo(RefusalCode.KEY_NOT_HOLDER);
    assertThat(code(() -> world.repository().install(once))).isEqualTo(RefusalCode.INCOMPLETE);
    assertThat(twice.isComplete(root)).isTrue();
    world.repository().install(twice);
    assertThat(world.repository().root().orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void anOfflineKeyMayNotSignOnline() throws Exception {
    World world = new World();
    Root root = world.repository().root().orElseThrow();

    assertThat(
            code(
                () ->
                    Ceremony.nextRoot(
                        root,
                        java.util.Map.of(
                            Roles.TIMESTAMP, Group.of(world.holders.get(0).publicKey())),
                        world.now)))
        .isEqualTo(RefusalCode.PLAN);
  }

  private static RefusalCode code(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).code();
  }
}
