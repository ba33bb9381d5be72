package jp.yui.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import jp.yui.platform.agents.AgentSignIn;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The agents' door. Neither a cookie nor a person's token opens anything here. It says little: an
 * agent looks every five minutes over a thin line, and no browser reads what it is told.
 */
@Configuration(proxyBeanMethods = false)
class AgentChain {
  private final MessageSource texts;
  private final JsonMapper json;
  private final LocaleResolver languages;

  AgentChain(MessageSource texts, JsonMapper json, LocaleResolver languages) {
    this.texts = texts;
    this.json = json;
    this.languages = languages;
  }

  @Bean
  @Order(0)
  SecurityFilterChain agentDoor(HttpSecurity http, AgentSignIn signIn) {
    return http.securityMatcher("/api/agent/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .addFilterBefore(new AgentFilter(signIn, this::refuse), AuthorizationFilter.class)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
      throws IOException {
    Locale language = languages.resolveLocale(request);
    response.setStatus(status.value());
    response.setContentType("application/problem+json");
    response
        .getOutputStream()
        .write(
            json.writeValueAsString(
                    Map.of(
                        "type", "about:blank",
                        "status", status.value(),
                        "code", code,
                        "title", texts.getMessage("agent.refused." + code, null, language),
                        "detail",
                            texts.getMessage("agent.refused." + code + ".next", null, language)))
                .getBytes(StandardCharsets.UTF_8));
  }
}
