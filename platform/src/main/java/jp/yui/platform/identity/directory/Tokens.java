package jp.yui.platform.identity.directory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Reads what a directory signed, by the keys that it publishes, which are kept between calls. */
final class Tokens implements JwtDecoderFactory<ClientRegistration> {
  private static final List<SignatureAlgorithm> SIGNED_BY =
      List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

  private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();

  @Override
  public JwtDecoder createDecoder(ClientRegistration registration) {
    String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
    return decoders.computeIfAbsent(
        registration.getRegistrationId() + " " + keys, same -> decoder(registration, keys));
  }

  private static JwtDecoder decoder(ClientRegistration registration, String keys) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(keys)
            .jwsAlgorithms(algorithms -> algorithms.addAll(SIGNED_BY))
            .restOperations(Calls.template())
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
    decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
    return decoder;
  }
}
