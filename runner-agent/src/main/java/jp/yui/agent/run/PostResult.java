package jp.yui.agent.run;

import java.util.List;
import java.util.Optional;
import jp.yui.agent.check.Reason;
import jp.yui.agent.ledger.State;

/** Where an attempt left an application. */
record PostResult(State state, Optional<String> receipt, List<Reason> reasons) {
  static PostResult of(State state, String code, String text) {
    return new PostResult(state, Optional.empty(), List.of(new Reason(code, text, List.of())));
  }
}
