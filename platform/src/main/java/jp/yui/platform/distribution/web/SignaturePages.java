package jp.yui.platform.distribution.web;

import java.io.IOException;
import java.util.Objects;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.distribution.Distribution;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.trust.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Where a publisher hands in the signature over a version that was filed without one. */
@Controller
@ForRoles(Role.PUBLISHER)
class SignaturePages {
  private final Versions versions;
  private final Distribution distribution;

  SignaturePages(Versions versions, Distribution distribution) {
    this.versions = versions;
    this.distribution = distribution;
  }

  @PostMapping("/scenarios/signature/{id}")
  String handIn(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable MultipartFile signature,
      Model model)
      throws IOException {
    Version version =
        versions
            .byId(id)
            .filter(one -> Objects.equals(one.municipality(), SignedIn.now().municipality()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    String back = "/scenarios/" + version.scenario();
    try {
      distribution.sign(id, signature == null ? new byte[0] : signature.getBytes());
      return "redirect:" + back;
    } catch (Refused e) {
      model.addAttribute("problem", e.refusal().text(LocaleContextHolder.getLocale()));
      model.addAttribute("back", back);
      return "distribution/refused";
    }
  }
}
