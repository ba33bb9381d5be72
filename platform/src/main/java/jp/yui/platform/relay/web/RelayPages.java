package jp.yui.platform.relay.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yui.platform.agents.Enrolment;
import jp.yui.platform.agents.Enrolments;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.relay.Media;
import jp.yui.scenario.trust.Refused;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an administrator fetches what is carried to the municipality's agents. */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class RelayPages {
  private static final String PATH = "/relay";

  private final Media media;
  private final Enrolments enrolments;

  RelayPages(Media media, Enrolments enrolments) {
    this.media = media;
    this.enrolments = enrolments;
  }

  /**
   * The page.
   *
   * @param agent those that are chosen already
   */
  @GetMapping(PATH)
  String page(@RequestParam(defaultValue = "") List<Long> agent, Model model) {
    model.addAttribute("agents", enrolments.enrolled());
    model.addAttribute("chosen", agent);
    model.addAttribute("begun", media.canBegin());
    return "relay/relay";
  }

  @PostMapping(PATH)
  Object make(@RequestParam(defaultValue = "") List<Long> agent, Model model) throws IOException {
    List<Enrolment> chosen =
        enrolments.enrolled().stream().filter(one -> agent.contains(one.agent())).toList();
    if (chosen.size() < agent.size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    if (chosen.isEmpty() || !media.canBegin()) {
      model.addAttribute("problem", "relay.none-chosen");
      return page(agent, model);
    }
    try {
      String site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_OCTET_STREAM)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment()
                  .filename(media.name(chosen), StandardCharsets.UTF_8)
                  .build()
                  .toString())
          .body(media.make(chosen, site));
    } catch (Refused e) {
      model.addAttribute("refused", e.refusal().text(LocaleContextHolder.getLocale()));
      return page(agent, model);
    }
  }
}
