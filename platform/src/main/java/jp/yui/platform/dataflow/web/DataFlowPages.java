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
import org.springframework.http.HttpStatus;
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

  DataFlowPages(Versions versions, Library library, Imports imports) {
    this.versions = versions;
    this.library = library;
    this.imports = imports;
  }

  @GetMapping("/data-flow/{version}")
  String shared(
      @PathVariable long version, @RequestParam(defaultValue = "") String product, Model model) {
    Version found = versions.byId(version).orElseThrow(DataFlowPages::unknown);
    return shown(found, library.read(found), product, null, model);
  }

  /** What is in use; where nothing is yet, what is prepared. */
  @GetMapping("/data-flow/imports/{id}")
  String imported(@PathVariable long id, Model model) {
    Case it = imports.byId(id).orElseThrow(DataFlowPages::unknown);
    Revision revision = it.approved().orElse(it.revisions().getFirst());
    Version version = it.version(revision);
    Overlay overlay = Reading.draft(revision);
    model.addAttribute("approved", it.approved().isPresent());
    return shown(
        version,
        Overlays.apply(library.read(version), overlay),
        it.imported().product(),
        overlay,
        model);
  }

  private static String shown(
      Version version,
      Scenario scenario,
      String productId,
      @Nullable Overlay overlay,
      Model model) {
    Product product =
        productId.isEmpty() && !scenario.products().isEmpty()
            ? scenario.products().values().iterator().next()
            : scenario.products().get(productId);
    if (product == null) {
      throw unknown();
    }
    model.addAttribute("version", version);
    model.addAttribute("sheet", Sheet.of(scenario, product));
    model.addAttribute("mask", product.mask().getClass().getSimpleName());
    model.addAttribute(
        "masked", product.mask() instanceof Product.Mask.Labels only ? only.labels() : null);
    model.addAttribute("overlay", overlay);
    return "dataflow/sheet";
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
