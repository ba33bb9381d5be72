package jp.yui.agent.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.screen.Action;
import jp.yui.agent.screen.ScreenMap;
import jp.yui.scenario.model.Product;

/** Everything that a product's steps become: for the session as such, and for one application. */
final class Scripts {
  private final Product product;
  private final Expressing expressing;

  Scripts(Product product, Expressing expressing) {
    this.product = product;
    this.expressing = expressing;
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
   * @throws CannotTell if a value cannot be worked out, or not be written in the product's
   *     characters
   */
  List<Action> post(Application application) {
    return script().write(product.post(), expressing.application(application));
  }

  List<Action> find(Application application) {
    return script().write(product.find(), expressing.application(application));
  }

  private Script script() {
    return new Script(List.<Path>of(), product.picker());
  }
}
