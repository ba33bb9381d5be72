package jp.yui.agent.demo;

import java.util.List;

/**
 * One of the practice products.
 *
 * @param id of the scenario's product file
 * @param practice its path, and its name for the judge
 * @param onlyCp932 whether its screens are of the CP932 age
 */
record DemoProduct(String id, String practice, boolean onlyCp932) {
  static final List<DemoProduct> ALL =
      List.of(
          new DemoProduct("renshu-hyojun", "clean", false),
          new DemoProduct("renshu-v5", "old", true),
          new DemoProduct("renshu-cloud", "spa", false));

  /** A municipality's settings for it. */
  String settings(String scenario, int port) {
    return """
    # デモ用の設定ファイル（団体の層）。実際の団体でも、この形の一枚を自分の庁内に置く。
    overlay: %s
    municipality: "131016"
    product: %s
    settings:
      base-url: http://127.0.0.1:%d/%s
      operator: { secret: RENSHU_USER }
      password: { secret: RENSHU_PASSWORD }
    hosts: ["127.0.0.1:%d"]
    """
        .formatted(scenario, id, port, practice, port);
  }
}
