package jp.yui.platform.catalogue.web;

import java.io.IOException;
import java.util.List;
import jp.yui.platform.catalogue.Drafts;
import jp.yui.platform.catalogue.Parcel;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.platform.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** With what a draft begins: nothing, a zip, or the newest version of one's own scenario. */
@Controller
@ForRoles(Role.PUBLISHER)
class DraftBeginPages {
  private static final List<String> SCHEMAS = List.of("scenario", "form", "product");
  private static final String EDITOR = "redirect:/publish/edit";

  private final Drafts drafts;
  private final Versions versions;

  DraftBeginPages(Drafts drafts, Versions versions) {
    this.drafts = drafts;
    this.versions = versions;
  }

  @PostMapping("/publish/edit/new")
  String anew() {
    drafts.begin(Beginnings.scenario());
    return EDITOR;
  }

  @PostMapping("/publish/edit/from")
  String next(@RequestParam(defaultValue = "") String scenario) {
    if (!drafts.own().contains(scenario)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    drafts.begin(versions.files(versions.of(scenario).getFirst().id()).files());
    return EDITOR;
  }

  @PostMapping("/publish/edit/zip")
  String zip(@RequestParam(required = false) @Nullable MultipartFile zip, Model model)
      throws IOException {
    Parcel parcel = Parcel.open(zip == null ? new byte[0] : zip.getBytes());
    if (!parcel.faults().isEmpty()) {
      model.addAttribute("faults", parcel.faults());
      model.addAttribute("own", drafts.own());
      return "catalogue/draft-new";
    }
    drafts.begin(parcel.bundle().orElseThrow().files());
    return EDITOR + "?check=true";
  }

  /** The library's own description of a kind of file, by which keys are completed. */
  @GetMapping("/publish/edit/schema/{kind}")
  @ForSignedIn
  ResponseEntity<Resource> schema(@PathVariable String kind) {
    if (!SCHEMAS.contains(kind)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new ClassPathResource("jp/yui/scenario/schema/" + kind + ".schema.json"));
  }
}
