package jp.yui.platform.adoption;

import java.util.List;
import jp.yui.platform.catalogue.Library;
import jp.yui.platform.catalogue.Panel;
import jp.yui.platform.catalogue.Version;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.scenario.model.Product;
import jp.yui.scenario.sharing.PartWords;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who uses a scenario, where they deviate, and the way to use it oneself. */
@Component
class AdoptionPanel implements Panel {
  private final Adoptions adoptions;
  private final Library library;

  AdoptionPanel(Adoptions adoptions, Library library) {
    this.adoptions = adoptions;
    this.library = library;
  }

  /**
   * What is shown.
   *
   * @param products to take it over for; none where whoever looks may not, or nothing is released
   */
  public record Content(
      String scenario,
      List<Product> products,
      @Nullable String version,
      int count,
      List<Adoptions.User> users,
      List<Often> changed) {}

  /** A part in words, and how many have it otherwise. */
  public record Often(String what, int municipalities) {}

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String fragment() {
    return "adoption/panel :: panel";
  }

  @Override
  public Object content(List<Version> versions) {
    String scenario = versions.getFirst().scenario();
    SignedIn who = SignedIn.now();
    @Nullable Version version = Imports.released(versions).orElse(null);
    List<Product> products =
        version != null && who.has(Role.STAFF) && who.municipality() != null
            ? List.copyOf(library.read(version).products().values())
            : List.of();
    return new Content(
        scenario,
        products,
        version == null ? null : version.version(),
        adoptions.count(scenario),
        adoptions.users(scenario),
        version == null ? List.of() : often(version));
  }

  private List<Often> often(Version version) {
    List<Adoptions.Changed> changed = adoptions.changed(version.scenario());
    if (changed.isEmpty()) {
      return List.of();
    }
    PartWords words = new PartWords(library.read(version), LocaleContextHolder.getLocale());
    return changed.stream()
        .map(one -> new Often(words.of(one.part()), one.municipalities()))
        .toList();
  }
}
