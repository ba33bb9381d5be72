package jp.yui.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import jp.yui.platform.identity.AccessTokens;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The programs' door. A cookie opens nothing here, so that no page from elsewhere can use it, and a
 * form's token is not asked for.
 */
@Configuration(proxyBeanMethods = false)
class ApiChain {
  private final MessageSource texts;
  private final JsonMapper json;
  private final LocaleResolver languages;

  ApiChain(MessageSource texts, JsonMapper json, LocaleResolver languages) {
    this.languages = languages;
    this.texts = texts;
    this.json = json;
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, AccessTokens tokens) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/api/v1/openapi.json")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .addFilterBefore(new TokenFilter(tokens), UsernamePasswordAuthenticationFilter.class)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            refused ->
                refused
                    .authenticationEntryPoint(
                        (request, response, why) -> {
                          response.setHeader("WWW-Authenticate", "Bearer");
                          refuse(request, response, HttpStatus.UNAUTHORIZED);
                        })
                    .accessDeniedHandler(
                        (request, response, why) ->
                            refuse(request, response, HttpStatus.FORBIDDEN)))
        .build();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    Locale language = languages.resolveLocale(request);
    String code = "api." + status.value();
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    response
        .getOutputStream()
        .write(
            json.writeValueAsString(
                    Map.of(
                        "type", "about:blank",
                        "status", status.value(),
                        "title", texts.getMessage(code, null, language),
                        "detail", texts.getMessage(code + ".next", null, language)))
                .getBytes(StandardCharsets.UTF_8));
  }
}
