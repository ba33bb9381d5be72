package jp.yui.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.yui.platform.agents.AgentSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The agents' door. Neither a cookie nor a person's token opens anything here. It says little: an
 * agent looks every five minutes over a thin line, and no browser reads what it is told.
 */
@Configuration(proxyBeanMethods = false)
class AgentChain {
  private final ProblemAnswer answers;

  AgentChain(ProblemAnswer answers) {
    this.answers = answers;
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
    answers.write(request, response, status, code, "agent.refused." + code);
  }
}
