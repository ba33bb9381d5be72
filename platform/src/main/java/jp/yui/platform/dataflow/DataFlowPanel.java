package jp.yui.platform.dataflow;

import java.util.List;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import jp.yui.scenario.model.Product;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way to the data-flow sheet from a scenario's page. */
@Component
class DataFlowPanel implements Panel {
  private final Library library;

  DataFlowPanel(Library library) {
    this.library = library;
  }

  /** The newest version and its products. */
  public record Content(long version, List<Product> products) {}

  @Override
  public int order() {
    return 30;
  }

  @Override
  public String fragment() {
    return "dataflow/panel :: panel";
  }

  @Override
  public @Nullable Object content(List<Version> versions) {
    Version newest = versions.getFirst();
    List<Product> products = List.copyOf(library.read(newest).products().values());
    return products.isEmpty() ? null : new Content(newest.id(), products);
  }
}
