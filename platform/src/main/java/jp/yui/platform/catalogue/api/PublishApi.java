package jp.yui.platform.catalogue.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.yui.platform.catalogue.Filing;
import jp.yui.platform.catalogue.Parcel;
import jp.yui.platform.catalogue.Publishing;
import jp.yui.platform.identity.ForRoles;
import jp.yui.platform.identity.Role;
import jp.yui.scenario.problem.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A scenario's folder, as a zip, is handed in by a program. */
@RestController
@ForRoles(Role.PUBLISHER)
class PublishApi {
  private static final int MOST_BYTES = 20 * 1024 * 1024;

  private final Publishing publishing;
  private final MessageSource texts;

  PublishApi(Publishing publishing, MessageSource texts) {
    this.publishing = publishing;
    this.texts = texts;
  }

  /**
   * Files it, or says everything that is wrong.
   *
   * @param check only looks
   */
  @PostMapping(Api.ROOT + "/scenarios")
  ResponseEntity<Api.Published> publish(
      @RequestParam(defaultValue = "false") boolean check, HttpServletRequest request)
      throws IOException {
    String type = String.valueOf(request.getContentType());
    if (!type.toLowerCase(Locale.ROOT).startsWith("application/zip")) {
      throw new WrongTypeException();
    }
    byte[] zip = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (zip.length > MOST_BYTES) {
      throw new TooLargeException();
    }
    Parcel parcel = Parcel.open(zip);
    if (check || !parcel.faults().isEmpty()) {
      List<Problem> problems = parcel.bundle().map(publishing::look).orElse(List.of());
      List<Api.Finding> all =
          Stream.concat(
                  parcel.faults().stream().map(this::finding),
                  problems.stream().map(Api.Finding::of))
              .toList();
      return looked(all);
    }
    return switch (publishing.publish(parcel.bundle().orElseThrow())) {
      case Filing.Filed filed -> {
        String href = Api.ROOT + "/versions/" + filed.version().id();
        yield ResponseEntity.created(URI.create(href))
            .body(
                new Api.Published(
                    filed.version().scenario(),
                    filed.version().version(),
                    href,
                    filed.warnings().stream().map(Api.Finding::of).toList()));
      }
      case Filing.Faulty faulty ->
          throw new RefusedException(faulty.problems().stream().map(Api.Finding::of).toList());
      case Filing.Known known -> throw refused("known", known.scenario() + " " + known.version());
      case Filing.Foreign foreign -> throw refused("foreign", foreign.scenario());
    };
  }

  private static ResponseEntity<Api.Published> looked(List<Api.Finding> all) {
    if (all.stream().anyMatch(finding -> finding.severity().equals("ERROR"))) {
      throw new RefusedException(all);
    }
    return ResponseEntity.ok(new Api.Published(null, null, null, new ArrayList<>(all)));
  }

  private RefusedException refused(String code, String what) {
    return new RefusedException(List.of(finding(new Parcel.Fault(code, what))));
  }

  private Api.Finding finding(Parcel.Fault fault) {
    return new Api.Finding(
        "zip-" + fault.code(),
        "ERROR",
        fault.file().isEmpty() ? "zip" : fault.file(),
        0,
        0,
        texts.getMessage(
            "publish.fault." + fault.code(),
            new Object[] {fault.file()},
            LocaleContextHolder.getLocale()),
        "",
        "");
  }
}
