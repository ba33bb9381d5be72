package jp.yui.platform.identity.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yui.platform.identity.Directories;
import jp.yui.platform.identity.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.web.client.RestClient;

/**
 * What the directories say of themselves, asked when somebody comes: the platform starts without
 * them, and whoever comes while one is down is told so here rather than sent into the void. An
 * answer, or that there was none, is kept for a moment, since anybody can make the platform ask.
 */
final class Registrations implements ClientRegistrationRepository {
  static final String RETURN = "/sign-in/directory-back/";

  private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);
  private static final Duration KEPT = Duration.ofSeconds(10);

  private final Directories directories;
  private final Clock clock;
  private final RestClient calls = Calls.plain();
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /** One of the two is null. */
  private record Answer(
      Instant at, @Nullable ClientRegistration registration, @Nullable RuntimeException problem) {}

  Registrations(Directories directories, Clock clock) {
    this.directories = directories;
    this.clock = clock;
  }

  /**
   * @throws DirectoryDownException where the directory does not say where its doors are
   */
  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    Directory directory = directories.byId(id);
    if (directory == null) {
      return null;
    }
    Instant now = clock.instant();
    Answer answer =
        answers.compute(
            id,
            (same, kept) ->
                kept != null && now.isBefore(kept.at().plus(KEPT))
                    ? kept
                    : ask(id, directory, now));
    if (answer.problem() != null) {
      throw new DirectoryDownException("directory " + id + " is down", answer.problem());
    }
    return answer.registration();
  }

  private Answer ask(String id, Directory directory, Instant now) {
    try {
      return new Answer(now, registration(id, directory), null);
    } catch (RuntimeException e) {
      LOG.warn("directory {} does not say where its doors are: {}", id, e.toString());
      return new Answer(now, null, e);
    }
  }

  private ClientRegistration registration(String id, Directory directory) {
    Map<String, Object> metadata =
        calls
            .get()
            .uri(directory.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration")
            .retrieve()
            .body(new ParameterizedTypeReference<Map<String, Object>>() {});
    if (metadata == null || !directory.issuer().equals(metadata.get("issuer"))) {
      throw new IllegalStateException("it does not call itself " + directory.issuer());
    }
    return ClientRegistrations.fromOidcConfiguration(metadata)
        .registrationId(id)
        .clientId(directory.clientId())
        .clientSecret(directory.clientSecret())
        .scope(directory.scopes())
        .redirectUri("{baseUrl}" + RETURN + "{registrationId}")
        .clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
        .build();
  }
}
