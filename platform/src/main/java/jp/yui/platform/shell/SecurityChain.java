package jp.yui.platform.shell;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.function.Supplier;
import jp.yui.platform.identity.SignOutRecord;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.identity.directory.DirectoryDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What holds for every request. Who may use which route is said at the route, see {@link Door}. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {
  /** Nothing from elsewhere, no script or style inside a page. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'";

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http, SignOutRecord signOutRecord, DirectoryDoor directoryDoor) {
    directoryDoor.addTo(http);
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/assets/**", "/webjars/**", "/error", "/sign-in", "/sign-in/code")
                    .permitAll()
                    .requestMatchers("/first-start", "/invitation", "/mail/stop")
                    .permitAll()
                    .anyRequest()
                    .access(SecurityChain::isSignedIn))
        .exceptionHandling(refused -> refused.accessDeniedHandler(new CodeFirst()))
        .formLogin(form -> form.loginPage("/sign-in").failureHandler(new SignInRefused()))
        .logout(
            out ->
                out.logoutUrl("/sign-out")
                    .addLogoutHandler(signOutRecord)
                    .logoutSuccessUrl("/sign-in?out"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .csrf(withDefaults())
        .build();
  }

  /** With all factors: whoever still owes a code is not signed in. */
  private static AuthorizationDecision isSignedIn(
      Supplier<? extends @Nullable Authentication> now, RequestAuthorizationContext request) {
    Authentication authentication = now.get();
    return new AuthorizationDecision(
        authentication != null && authentication.getPrincipal() instanceof SignedIn);
  }
}
