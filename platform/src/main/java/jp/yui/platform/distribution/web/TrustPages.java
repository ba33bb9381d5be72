package jp.yui.platform.distribution.web;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import jp.yui.platform.distribution.Distribution;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.trust.MemoryFiles;
import jp.yui.scenario.trust.OnlinePublicKeys;
import jp.yui.scenario.trust.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where the consortium puts what the holders of the offline keys have signed into use. */
@Controller
@ForRoles(Role.CONSORTIUM_ADMIN)
class TrustPages {
  private static final String PATH = "/trust";

  private final Distribution distribution;
  private final MessageSource texts;
  private final ZoneId zone;

  TrustPages(Distribution distribution, MessageSource texts, ZoneId zone) {
    this.distribution = distribution;
    this.texts = texts;
    this.zone = zone;
  }

  @GetMapping(PATH)
  String page(Model model) {
    model.addAttribute("inUse", distribution.inUse().orElse(null));
    model.addAttribute("root", distribution.root().orElse(null));
    model.addAttribute("print", distribution.print().orElse(null));
    model.addAttribute("zone", zone);
    return "distribution/trust";
  }

  @GetMapping(PATH + "/online-keys.json")
  ResponseEntity<byte[]> onlineKeys() {
    return download(OnlinePublicKeys.FILE, distribution.online().write());
  }

  /** What the next ceremony begins from. */
  @GetMapping(PATH + "/ceremony.zip")
  ResponseEntity<byte[]> ceremony() throws IOException {
    return download("ceremony.zip", CeremonyZip.write(distribution.standing()));
  }

  @PostMapping(PATH)
  String take(@RequestParam(required = false) @Nullable MultipartFile ceremony, Model model)
      throws IOException {
    Locale language = LocaleContextHolder.getLocale();
    if (ceremony == null || ceremony.isEmpty()) {
      model.addAttribute("problem", texts.getMessage("trust.no-file", null, language));
      return page(model);
    }
    Optional<MemoryFiles> files = CeremonyZip.read(ceremony.getBytes());
    if (files.isEmpty()) {
      model.addAttribute("problem", texts.getMessage("trust.no-ceremony", null, language));
      return page(model);
    }
    try {
      if (!distribution.take(files.get()).isEmpty()) {
        return "redirect:" + PATH;
      }
      model.addAttribute("problem", texts.getMessage("trust.nothing-new", null, language));
    } catch (Refused e) {
      model.addAttribute("problem", e.refusal().text(language));
    }
    return page(model);
  }

  private static ResponseEntity<byte[]> download(String name, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
