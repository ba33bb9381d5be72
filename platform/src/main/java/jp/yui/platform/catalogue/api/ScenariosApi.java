package jp.yui.platform.catalogue.api;

import java.util.List;
import java.util.Map;
import jp.yui.platform.catalogue.Bundle;
import jp.yui.platform.catalogue.Found;
import jp.yui.platform.catalogue.Index;
import jp.yui.platform.catalogue.Order;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.catalogue.Wanted;
import jp.yui.platform.identity.ForAnyone;
import jp.yui.platform.identity.ForSignedIn;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is in the catalogue. */
@RestController
@RequestMapping(path = Api.ROOT)
@ForSignedIn
class ScenariosApi {
  private final Index index;
  private final Versions versions;

  ScenariosApi(Index index, Versions versions) {
    this.index = index;
    this.versions = versions;
  }

  @GetMapping("/scenarios")
  Api.Scenarios list(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
    Wanted wanted = new Wanted(q.strip(), Map.of(), Order.FITTING, page - 1);
    Found found = index.find(wanted);
    return new Api.Scenarios(
        found.total(), wanted.page() + 1, found.cards().stream().map(Api.Short::of).toList());
  }

  /** The id of a scenario has slashes in it. */
  @GetMapping("/scenarios/{*id}")
  Api.Whole scenario(@PathVariable String id) {
    List<Version> all = versions.of(id.substring(1));
    if (all.isEmpty()) {
      throw new NotThereException();
    }
    Version newest = all.getFirst();
    return new Api.Whole(
        newest.scenario(),
        newest.title(),
        newest.municipality(),
        all.stream().map(Api.VersionHead::of).toList());
  }

  @GetMapping("/versions/{number}")
  Api.VersionWhole version(@PathVariable long number) {
    Version version = versions.byId(number).orElseThrow(NotThereException::new);
    Bundle bundle = versions.files(number);
    return new Api.VersionWhole(
        version.scenario(),
        version.version(),
        version.title(),
        version.state().name(),
        version.filedAt(),
        version.sha256(),
        bundle.files().entrySet().stream()
            .map(
                file ->
                    new Api.FileHead(
                        file.getKey(),
                        file.getValue().length,
                        Api.ROOT + "/versions/" + number + "/files/" + file.getKey()))
            .toList());
  }

  @GetMapping("/versions/{number}/files/{*path}")
  ResponseEntity<String> file(@PathVariable long number, @PathVariable String path) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
        .body(versions.file(number, path.substring(1)).orElseThrow(NotThereException::new));
  }

  /** What all this is, for tools that make clients. */
  @GetMapping("/openapi.json")
  @ForAnyone
  ResponseEntity<Resource> description() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new ClassPathResource("openapi/v1.json"));
  }
}
