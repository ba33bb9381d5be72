package jp.yui.platform.relay.api;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.yui.platform.agents.Enrolment;
import jp.yui.platform.agents.Enrolments;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.relay.Media;
import jp.yui.scenario.trust.Refused;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The same file for {@code yui relay export}, by a person's token. */
@RestController
@ForRoles(Role.MUNICIPALITY_ADMIN)
class RelayApi {
  private final Media media;
  private final Enrolments enrolments;
  private final MessageSource texts;

  RelayApi(Media media, Enrolments enrolments, MessageSource texts) {
    this.media = media;
    this.enrolments = enrolments;
    this.texts = texts;
  }

  /**
   * Makes the file.
   *
   * @param query {@code agent}: the names of the municipality's agents, which may hold commas
   */
  @PostMapping("/api/v1/relay")
  ResponseEntity<Object> make(@RequestParam MultiValueMap<String, String> query)
      throws IOException {
    Set<String> names = new HashSet<>(query.getOrDefault("agent", List.of()));
    List<Enrolment> chosen =
        enrolments.enrolled().stream().filter(one -> names.contains(one.name())).toList();
    if (chosen.isEmpty() || chosen.size() < names.size()) {
      return problem(HttpStatus.NOT_FOUND, text("relay.api.agent"), text("relay.api.agent.next"));
    }
    if (!media.canBegin()) {
      return problem(HttpStatus.CONFLICT, text("relay.api.begin"), text("relay.api.begin.next"));
    }
    try {
      String site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_OCTET_STREAM)
          .body(media.make(chosen, site));
    } catch (Refused e) {
      return problem(
          HttpStatus.CONFLICT,
          text("relay.refused"),
          e.refusal().text(LocaleContextHolder.getLocale()));
    }
  }

  private static ResponseEntity<Object> problem(HttpStatus status, String title, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setTitle(title);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  private String text(String code) {
    return texts.getMessage(code, null, LocaleContextHolder.getLocale());
  }
}
