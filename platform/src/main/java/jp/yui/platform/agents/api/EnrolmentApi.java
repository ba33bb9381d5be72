package jp.yui.platform.agents.api;

import java.util.Map;
import java.util.Optional;
import jp.yui.platform.agents.AgentSignIn;
import jp.yui.platform.agents.Enrolment;
import jp.yui.platform.identity.ForAgents;
import jp.yui.platform.identity.ForAnyone;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.tenancy.Municipalities;
import jp.yui.platform.tenancy.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A terminal becomes an agent, asks who it is, and exchanges its key. */
@RestController
class EnrolmentApi {
  private static final String ROOT = "/api/agent/v1";

  private final AgentSignIn signIn;
  private final Municipalities municipalities;
  private final MessageSource texts;

  EnrolmentApi(AgentSignIn signIn, Municipalities municipalities, MessageSource texts) {
    this.signIn = signIn;
    this.municipalities = municipalities;
    this.texts = texts;
  }

  /** A code from paper and the public half of the terminal's new key. */
  record Request(@Nullable String code, @Nullable String key) {}

  /** The new public half. */
  record NewKey(@Nullable String key) {}

  /** Who the agent is. */
  record Self(long agent, String name, String municipality, String municipalityName) {}

  @PostMapping(ROOT + "/enrol")
  @ForAnyone
  ResponseEntity<Object> enrol(@RequestBody Request request) {
    Optional<Enrolment> enrolled =
        request.code() == null || request.key() == null
            ? Optional.empty()
            : signIn.enrol(request.code(), request.key());
    return enrolled
        .<ResponseEntity<Object>>map(
            one ->
                ResponseEntity.status(HttpStatus.CREATED)
                    .body(self(one.agent(), one.name(), one.municipality())))
        .orElseGet(() -> refused("CODE"));
  }

  @GetMapping(ROOT + "/self")
  @ForAgents
  Self self() {
    SignedIn who = SignedIn.now();
    return self(who.agent(), who.displayName(), String.valueOf(who.municipality()));
  }

  @PostMapping(ROOT + "/key")
  @ForAgents
  ResponseEntity<Object> key(@RequestBody NewKey request) {
    boolean done = request.key() != null && signIn.rotate(SignedIn.now().agent(), request.key());
    return done ? ResponseEntity.ok(Map.of("rotated", true)) : refused("KEY");
  }

  private Self self(long agent, String name, String municipality) {
    return new Self(
        agent,
        name,
        municipality,
        municipalities.byCode(municipality).map(Municipality::name).orElse(""));
  }

  private ResponseEntity<Object> refused(String code) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setTitle(text("agent.refused." + code));
    problem.setDetail(text("agent.refused." + code + ".next"));
    problem.setProperty("code", code);
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(problem);
  }

  private String text(String code) {
    return texts.getMessage(code, null, LocaleContextHolder.getLocale());
  }
}
