package jp.yui.platform.adoption.web;

import java.util.Optional;
import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.adoption.Revision;
import jp.yui.platform.catalogue.Library;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.model.Scenario;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of an import are about; not found where it is another municipality's. */
@Component
record Cases(Imports imports, Library library) {
  Case byId(long id) {
    return imports.byId(id).orElseThrow(Cases::none);
  }

  /** What may be changed now; not found where nothing is prepared. */
  static Revision draft(Case it) {
    return it.pending().filter(Revision::open).orElseThrow(Cases::none);
  }

  Scenario scenario(Case it, Revision revision) {
    return library.read(it.version(revision));
  }

  static Product product(Case it, Scenario scenario) {
    return Optional.ofNullable(scenario.products().get(it.imported().product()))
        .orElseThrow(Cases::none);
  }

  static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
