package jp.yui.agent.check;

import java.util.List;
import jp.yui.agent.normalise.Application;

/** Something that every application must fulfil before it is posted. */
@FunctionalInterface
interface Rule {
  /** Why it must be held; empty when there is nothing against it. */
  List<Reason> judge(Application application);
}
