package jp.yui.platform.adoption;

import java.util.List;
import java.util.Locale;
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
  private final Imports imports;
  private final Library library;

  AdoptionPanel(Adoptions adoptions, Imports imports, Library library) {
    this.adoptions = adoptions;
    this.imports = imports;
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
  public @Nullable Object content(String scenario) {
    Locale language = LocaleContextHolder.getLocale();
    SignedIn who = SignedIn.now();
    @Nullable Version version = imports.released(scenario).orElse(null);
    List<Product> products =
        version != null && who.has(Role.STAFF) && who.municipality() != null
            ? List.copyOf(library.read(version).products().values())
            : List.of();
    List<Often> often =
        version == null
            ? List.of()
            : adoptions.changed(scenario).stream()
                .map(
                    one ->
                        new Often(
                            new PartWords(library.read(version), language).of(one.part()),
                            one.municipalities()))
                .toList();
    return new Content(
        scenario,
        products,
        version == null ? null : version.version(),
        adoptions.count(scenario),
        adoptions.users(scenario),
        often);
  }
}
