package jp.yui.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yui.platform.identity.AccessTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/**
 * The programs' door. A cookie opens nothing here, so that no page from elsewhere can use it, and a
 * form's token is not asked for.
 */
@Configuration(proxyBeanMethods = false)
class ApiChain {
  private final ProblemAnswer answers;

  ApiChain(ProblemAnswer answers) {
    this.answers = answers;
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
    answers.write(request, response, status, status.name(), "api." + status.value());
  }
}
