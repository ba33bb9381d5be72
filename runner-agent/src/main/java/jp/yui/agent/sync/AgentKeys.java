package jp.yui.agent.sync;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Optional;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.AgentKey;

/** The agent's key pairs in its keystore: the one it is known by, and one that shall follow it. */
public final class AgentKeys {
  private static final String NOW = "now";
  private static final String NEXT = "next";

  /** The public half's text, before the secret half. */
  private static final int TEXT = 43;

  private final Keystore keystore;

  public AgentKeys(Keystore keystore) {
    this.keystore = keystore;
  }

  /** The one by which the platform knows this agent; empty before it was enrolled. */
  public Optional<KeyPair> now() {
    return keystore.agentKey(NOW).map(AgentKeys::unpacked);
  }

  /** The one that waits for the platform's answer. */
  Optional<KeyPair> waiting() {
    return keystore.agentKey(NEXT).map(AgentKeys::unpacked);
  }

  /** The same; a new one where none waits. */
  KeyPair next() {
    Optional<KeyPair> waiting = waiting();
    if (waiting.isPresent()) {
      return waiting.get();
    }
    KeyPair pair = AgentKey.make();
    keystore.keepAgentKey(NEXT, packed(pair));
    return pair;
  }

  /** From now on the agent is known by that one. */
  void promote(KeyPair pair) {
    keystore.keepAgentKey(NOW, packed(pair));
    keystore.keepAgentKey(NEXT, null);
  }

  private static byte[] packed(KeyPair pair) {
    byte[] text = AgentKey.text(pair.getPublic()).getBytes(StandardCharsets.US_ASCII);
    byte[] secret = pair.getPrivate().getEncoded();
    byte[] both = Arrays.copyOf(text, text.length + secret.length);
    System.arraycopy(secret, 0, both, text.length, secret.length);
    return both;
  }

  private static KeyPair unpacked(byte[] both) {
    return new KeyPair(
        AgentKey.publicKey(new String(both, 0, TEXT, StandardCharsets.US_ASCII)).orElseThrow(),
        AgentKey.privateKey(Arrays.copyOfRange(both, TEXT, both.length)));
  }
}
