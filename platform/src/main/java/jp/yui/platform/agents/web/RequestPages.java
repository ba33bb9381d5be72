package jp.yui.platform.agents.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.yui.platform.agents.Enrolment;
import jp.yui.platform.agents.Enrolments;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.exchange.AgentKey;
import jp.yui.scenario.exchange.EnrolmentRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where an administrator hands in the request of a terminal without a line, compares its
 * fingerprint with what was told by another way, and enrols it.
 */
@Controller
@ForRoles(Role.MUNICIPALITY_ADMIN)
class RequestPages {
  private static final int MOST_BYTES = 10_000;

  private final Enrolments enrolments;

  RequestPages(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  @GetMapping("/agents/{id}/request")
  String page(@PathVariable long id, Model model) {
    model.addAttribute("agent", agent(id));
    return "agents/request";
  }

  @PostMapping("/agents/{id}/request")
  String handIn(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable MultipartFile request,
      Model model)
      throws IOException {
    Enrolment agent = agent(id);
    Optional<EnrolmentRequest> read =
        request == null || request.getSize() > MOST_BYTES
            ? Optional.empty()
            : EnrolmentRequest.read(new String(request.getBytes(), StandardCharsets.UTF_8));
    return read.map(one -> compare(agent, one, model))
        .orElseGet(() -> refused(agent, "agents.request.unreadable", model));
  }

  @PostMapping("/agents/{id}/request/compared")
  String enrol(@PathVariable long id, @RequestParam String request, Model model) {
    Enrolment agent = agent(id);
    Optional<EnrolmentRequest> read = EnrolmentRequest.read(request);
    if (read.isEmpty()) {
      return refused(agent, "agents.request.unreadable", model);
    }
    return enrolments.enrol(agent, read.get())
        ? "redirect:/relay?agent=" + id
        : refused(agent, "agents.request.anothers", model);
  }

  private static String compare(Enrolment agent, EnrolmentRequest request, Model model) {
    boolean same =
        Optional.ofNullable(agent.publicKey())
            .flatMap(AgentKey::publicKey)
            .map(request::isBy)
            .orElse(false);
    model.addAttribute("agent", agent);
    model.addAttribute("request", request);
    model.addAttribute("kind", agent.publicKey() == null ? "new" : same ? "rotate" : "replace");
    return "agents/compare";
  }

  private static String refused(Enrolment agent, String problem, Model model) {
    model.addAttribute("agent", agent);
    model.addAttribute("problem", problem);
    return "agents/request";
  }

  private Enrolment agent(long id) {
    return enrolments.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
