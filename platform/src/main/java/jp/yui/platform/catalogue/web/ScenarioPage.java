package jp.yui.platform.catalogue.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.scenario.gate.Changelog;
import jp.yui.scenario.gate.Contents;
import jp.yui.scenario.gate.Licence;
import jp.yui.scenario.model.Scenario;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A scenario in words. */
@Controller
@ForSignedIn
class ScenarioPage {
  private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

  private final Versions versions;
  private final Library library;
  private final List<Panel> panels;

  ScenarioPage(Versions versions, Library library, List<Panel> panels) {
    this.versions = versions;
    this.library = library;
    this.panels = panels;
  }

  /** A line of the table of versions. */
  record VersionRow(String version, String state, LocalDate filedOn, String changes) {
    static VersionRow of(Version version, Changelog changelog) {
      return new VersionRow(
          version.version(),
          "scenario.state." + version.state(),
          version.filedAt().atZone(HERE).toLocalDate(),
          changelog.about(version.version()));
    }
  }

  /** The id of a scenario has slashes in it. */
  @GetMapping("/scenarios/{*id}")
  String page(@PathVariable String id, Model model) {
    List<Version> all = versions.of(id.substring(1));
    if (all.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Scenario scenario = library.read(all.getFirst());
    model.addAttribute("newest", all.getFirst());
    model.addAttribute("procedure", scenario.procedure());
    model.addAttribute("effort", scenario.procedure().effortByHand().orElse(null));
    model.addAttribute("items", ItemRow.of(scenario.procedure()));
    model.addAttribute("forms", FormRow.of(scenario));
    List<Flow> flows = scenario.products().values().stream().map(Flow::of).toList();
    model.addAttribute("flows", flows);
    model.addAttribute("diagrams", flows.stream().map(flow -> diagram(flow, scenario)).toList());
    model.addAttribute("licence", licence(all.getFirst()));
    Changelog changelog = Changelog.of(file(all.getFirst(), Contents.CHANGELOG));
    model.addAttribute("versions", all.stream().map(one -> VersionRow.of(one, changelog)).toList());
    model.addAttribute("panels", Shown.of(panels, all));
    return "catalogue/scenario";
  }

  private static Diagram diagram(Flow flow, Scenario scenario) {
    return Diagram.of(flow, scenario.forms().size(), scenario.procedure().checks().size());
  }

  private @Nullable String licence(Version version) {
    return Licence.of(file(version, Contents.LICENCE)).map(Licence::spdx).orElse(null);
  }

  private String file(Version version, String path) {
    return versions.file(version.id(), path).orElse("");
  }
}
