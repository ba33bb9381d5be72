package jp.yui.agent.sync;

import java.io.IOException;
import java.net.URI;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import jp.yui.agent.home.AgentProblem;
import jp.yui.agent.home.Home;
import jp.yui.agent.secret.Keystore;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.EnrolmentRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes this terminal an agent of its municipality, and exchanges its key. The key's secret half is
 * made here and never leaves the keystore.
 *
 * <p>A key is kept <em>before</em> the platform hears of it: whatever is pulled when, one of the
 * keys at hand is the one that the platform knows.
 */
public final class Enrolling {
  private static final String ROOT = "/api/agent/v1";

  private final Home home;
  private final AgentKeys keys;
  private final Clock clock;

  public Enrolling(Home home, Keystore keystore, Clock clock) {
    this.home = home;
    this.keys = new AgentKeys(keystore);
    this.clock = clock;
  }

  /**
   * The platform that this agent belongs to now.
   *
   * @param fingerprint of the key, to be compared with the platform's list of agents
   * @param root the fingerprint of the first root that is trusted from now on, to be compared with
   *     paper; empty where none was new
   */
  public record Enrolled(Platform platform, String fingerprint, Optional<String> root) {}

  /**
   * Enrols with a code from the platform's page. May be called again with the same code where the
   * answer was lost.
   *
   * @throws AgentProblem where the platform refuses, or cannot be reached
   */
  public Enrolled enrol(URI address, Platform.Way way, String code) {
    KeyPair pair = keys.next();
    String text = AgentKey.text(pair.getPublic());
    try (PlatformLine line = new PlatformLine(address, way, clock)) {
      PlatformLine.Reply answer =
          line.send("POST", ROOT + "/enrol", json(Map.of("code", code, "key", text)));
      JsonNode body = Answers.understood(address, answer, 201);
      Platform platform =
          new Platform(
              address,
              way,
              body.path("agent").asLong(),
              body.path("name").asString(),
              body.path("municipality").asString(),
              body.path("municipalityName").asString());
      // The key waits on until the platform's name is kept: with it the same code is answered
      // again.
      platform.keep(home);
      keys.promote(pair);
      return new Enrolled(
          platform,
          AgentKey.fingerprint(text),
          new Deliveries(home, clock).begin(line, platform, pair.getPrivate(), ""));
    } catch (IOException e) {
      throw SyncTexts.TEXTS.problem("unreachable", address);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SyncTexts.TEXTS.problem("unreachable", address);
    }
  }

  /**
   * Makes a key and a request for it that a person carries to the platform: to be enrolled, or to
   * have the key exchanged. It is the same key until an answer came.
   */
  public EnrolmentRequest request() {
    return EnrolmentRequest.make(keys.next(), keys.now(), clock.instant());
  }

  /**
   * Takes a new key in place of the old one.
   *
   * @throws AgentProblem where the agent is not enrolled, or the platform refuses
   */
  public Enrolled rotate() {
    Platform platform =
        Platform.of(home).orElseThrow(() -> SyncTexts.TEXTS.problem("not-enrolled"));
    KeyPair next = keys.next();
    try (PlatformLine line = new PlatformLine(platform.line(), platform.way(), clock)) {
      if (!line.knows(platform, next.getPrivate())) {
        PrivateKey now = keys.now().orElseThrow().getPrivate();
        String body = json(Map.of("key", AgentKey.text(next.getPublic())));
        PlatformLine.Reply answer = line.send("POST", ROOT + "/key", body, platform.agent(), now);
        Answers.understood(platform.line(), answer, 200);
      }
      keys.promote(next);
      return new Enrolled(
          platform, AgentKey.fingerprint(AgentKey.text(next.getPublic())), Optional.empty());
    } catch (IOException e) {
      throw SyncTexts.TEXTS.problem("unreachable", platform.line());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SyncTexts.TEXTS.problem("unreachable", platform.line());
    }
  }

  private static String json(Map<String, String> fields) {
    return JsonMapper.shared().writeValueAsString(fields);
  }
}
