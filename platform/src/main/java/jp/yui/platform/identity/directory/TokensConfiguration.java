package jp.yui.platform.identity.directory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** Spring Security takes this one by its type, and has no other place for it. */
@Configuration(proxyBeanMethods = false)
class TokensConfiguration {
  @Bean
  JwtDecoderFactory<ClientRegistration> directoryTokens() {
    return new Tokens();
  }
}
