package jp.yui.agent.cli.trust;

import jp.yui.scenario.japanese.CheckDigits;

/** A municipality's code as it is typed. */
final class Municipality {
  private Municipality() {}

  /** The code, if its check digit is right. */
  static String code(String typed) {
    if (!CheckDigits.isMunicipalityCode(typed)) {
      throw TrustCommand.TEXTS.problem("no-municipality", typed);
    }
    return typed;
  }
}
