package jp.yui.platform.identity.directory;

import java.time.Clock;
import jp.yui.platform.identity.Directories;
import jp.yui.platform.identity.DirectorySignIn;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The way in by a directory: state, nonce and PKCE by Spring Security. Without a directory in the
 * settings there is none.
 */
@Component
public class DirectoryDoor {
  private final Directories directories;
  private final DirectorySignIn signIn;
  private final Clock clock;

  DirectoryDoor(Directories directories, DirectorySignIn signIn, Clock clock) {
    this.directories = directories;
    this.signIn = signIn;
    this.clock = clock;
  }

  /** Puts it into the chain. */
  public void addTo(HttpSecurity http) {
    if (directories.choices().isEmpty()) {
      return;
    }
    SentBack sentBack = new SentBack();
    http.oauth2Login(
        door ->
            door.loginPage("/sign-in")
                .clientRegistrationRepository(new Registrations(directories, clock))
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                    out ->
                        out.baseUri("/sign-in/directory")
                            .authorizationRequestRepository(new Requests()))
                .redirectionEndpoint(back -> back.baseUri(Registrations.RETURN + "*"))
                .tokenEndpoint(token -> token.accessTokenResponseClient(Calls.tokens()))
                .userInfoEndpoint(user -> user.oidcUserService(new Arrivals(directories, signIn)))
                .securityContextRepository(new NullSecurityContextRepository())
                .successHandler(new LetIn())
                .failureHandler(sentBack)
                .withObjectPostProcessor(new OnTheWayOut(sentBack)));
  }

  /** Tells of what goes wrong before anybody is sent to the directory, too. */
  private record OnTheWayOut(SentBack sentBack)
      implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
    @Override
    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
      filter.setAuthenticationFailureHandler(sentBack);
      return filter;
    }
  }
}
