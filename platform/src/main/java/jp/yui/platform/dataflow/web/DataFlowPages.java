package jp.yui.platform.dataflow.web;

import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.adoption.Reading;
import jp.yui.platform.adoption.Revision;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.dataflow.Sheet;
import jp.yui.platform.identity.ForSignedIn;
import jp.yui.scenario.model.Overlay;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import jp.yui.scenario.validation.Overlays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The sheet of a version as shared, and of an import as it counts for the municipality. */
@Controller
@ForSignedIn
class DataFlowPages {
  private final Versions versions;
  private final Library library;
  private final Imports imports;
  private final SheetPdf pdf;

  DataFlowPages(Versions versions, Library library, Imports imports, SheetPdf pdf) {
    this.versions = versions;
    this.library = library;
    this.imports = imports;
    this.pdf = pdf;
  }

  @GetMapping("/data-flow/{version}")
  String shared(
      @PathVariable long version, @RequestParam(defaultValue = "") String product, Model model) {
    return shown(shared(version, product), model);
  }

  @GetMapping("/data-flow/imports/{id}")
  String imported(@PathVariable long id, Model model) {
    return shown(imported(id), model);
  }

  @GetMapping("/data-flow/{version}/pdf")
  ResponseEntity<byte[]> sharedPdf(
      @PathVariable long version, @RequestParam(defaultValue = "") String product) {
    return file(shared(version, product));
  }

  @GetMapping("/data-flow/imports/{id}/pdf")
  ResponseEntity<byte[]> importedPdf(@PathVariable long id) {
    return file(imported(id));
  }

  private DataFlow shared(long id, String product) {
    Version version = versions.byId(id).orElseThrow(DataFlowPages::unknown);
    String address = "/data-flow/" + id + "/pdf?product=" + product;
    return flow(version, library.read(version), product, null, false, address);
  }

  /** What is in use; where nothing is yet, what is prepared. */
  private DataFlow imported(long id) {
    Case it = imports.byId(id).orElseThrow(DataFlowPages::unknown);
    Revision revision = it.approved().orElse(it.revisions().getFirst());
    Version version = it.version(revision);
    Overlay overlay = Reading.draft(revision);
    Scenario scenario = Overlays.apply(library.read(version), overlay);
    boolean approved = it.approved().isPresent();
    String address = "/data-flow/imports/" + id + "/pdf";
    return flow(version, scenario, it.imported().product(), overlay, approved, address);
  }

  private static DataFlow flow(
      Version version,
      Scenario scenario,
      String productId,
      @Nullable Overlay overlay,
      boolean approved,
      String address) {
    Product product =
        productId.isEmpty() && !scenario.products().isEmpty()
            ? scenario.products().values().iterator().next()
            : scenario.products().get(productId);
    if (product == null) {
      throw unknown();
    }
    return new DataFlow(version, Sheet.of(scenario, product), overlay, approved, address);
  }

  private String shown(DataFlow flow, Model model) {
    model.addAttribute("flow", flow);
    model.addAttribute("version", flow.version());
    model.addAttribute("sheet", flow.sheet());
    model.addAttribute("overlay", flow.overlay());
    model.addAttribute("printable", pdf.isPossible());
    return "dataflow/sheet";
  }

  private ResponseEntity<byte[]> file(DataFlow flow) {
    if (!pdf.isPossible()) {
      throw unknown();
    }
    String name = "data-flow-" + flow.version().scenario().replace('/', '-') + ".pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .body(pdf.of(flow));
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
