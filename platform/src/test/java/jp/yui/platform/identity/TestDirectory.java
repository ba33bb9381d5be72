package jp.yui.platform.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * A municipality's directory: Spring's authorization server on a port of its own. It lives at
 * 127.0.0.1 and the platform at localhost, so that to a browser they are two sites.
 */
final class TestDirectory implements AutoCloseable {
  static final String PASSWORD = "directory";
  static final String SECRET = "secret-of-the-platform";

  private final int port;
  private final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
  private final InMemoryRegisteredClientRepository clients =
      new InMemoryRegisteredClientRepository(client("http://localhost:1/"));
  private final ConfigurableApplicationContext server;

  TestDirectory() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    server =
        new SpringApplicationBuilder(Parts.class)
            .initializers(context -> context.getBeanFactory().registerSingleton("directory", this))
            .run(
                "--spring.config.name=no-settings-but-these",
                "--spring.flyway.enabled=false",
                "--spring.main.banner-mode=off",
                "--spring.application.name=directory",
                "--server.port=" + port);
  }

  String issuer() {
    return "http://127.0.0.1:" + port;
  }

  /** Somebody who may sign in there, with what it says of them. */
  void knows(String subject, Map<String, Object> claims) {
    people.put(subject, claims);
  }

  /** Lets it send people back to that address. */
  void sendsBackTo(String address) {
    clients.save(client(address));
  }

  @Override
  public void close() {
    server.close();
  }

  private static RegisteredClient client(String back) {
    return RegisteredClient.withId("yui")
        .clientId("yui")
        .clientSecret("{noop}" + SECRET)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri(back)
        .scope("openid")
        .scope("email")
        .scope("profile")
        .clientSettings(ClientSettings.builder().requireProofKey(true).build())
        .build();
  }

  /** Not found by the platform's own search for parts. */
  @EnableAutoConfiguration
  static final class Parts {
    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
      return http.oauth2AuthorizationServer(
              server -> {
                http.securityMatcher(server.getEndpointsMatcher());
                server.oidc(withDefaults());
              })
          .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .exceptionHandling(
              refused ->
                  refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
          .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
      return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
          .formLogin(withDefaults())
          .build();
    }

    @Bean
    UserDetailsService users(TestDirectory directory) {
      return name -> {
        if (!directory.people.containsKey(name)) {
          throw new UsernameNotFoundException(name);
        }
        return User.withUsername(name).password("{noop}" + PASSWORD).roles("USER").build();
      };
    }

    @Bean
    RegisteredClientRepository clients(TestDirectory directory) {
      return directory.clients;
    }

    @Bean
    AuthorizationServerSettings settings(TestDirectory directory) {
      return AuthorizationServerSettings.builder().issuer(directory.issuer()).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(TestDirectory directory) {
      return context -> {
        if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
          Map<String, Object> claims = directory.people.get(context.getPrincipal().getName());
          context.getClaims().claims(all -> all.putAll(claims));
        }
      };
    }
  }
}
