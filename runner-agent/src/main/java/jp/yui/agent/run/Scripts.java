package jp.yui.agent.run;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.ScreenMap;
import jp.yui.scenario.model.Product;

/** Everything that a product's steps become: for the session as such, and for one application. */
final class Scripts {
  private final Product product;
  private final Expressing expressing;
  private final Function<Application, Enclosures> enclosing;

  Scripts(Product product, Expressing expressing, Function<Application, Enclosures> enclosing) {
    this.product = product;
    this.expressing = expressing;
    this.enclosing = enclosing;
  }

  /** The files of that application, for {@code upload}. */
  Enclosures enclosures(Application application) {
    return enclosing.apply(application);
  }

  List<Action> signIn() {
    return script().write(product.signIn(), expressing.signIn());
  }

  List<Action> signOut() {
    return script().write(product.signOut(), expressing.session());
  }

  ScreenMap screens() {
    Optional<Action.Sight> signedOut =
        product.signedOut().map(sight -> Script.sight(sight, expressing.session()));
    return new ScreenMap(product.screens(), signedOut);
  }

  /**
   * @param enclosures to be closed only after the actions are done
   * @throws CannotTell if a value cannot be worked out, or not be written in the product's
   *     characters, or a file to hand over is missing
   */
  List<Action> post(Application application, Enclosures enclosures) {
    return new Script(enclosures::files, product.picker())
        .write(product.post(), expressing.application(application));
  }

  List<Action> find(Application application) {
    return script().write(product.find(), expressing.application(application));
  }

  private Script script() {
    return new Script(List::of, product.picker());
  }
}
