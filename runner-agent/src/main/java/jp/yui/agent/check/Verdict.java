package jp.yui.agent.check;

import java.util.List;
import jp.yui.agent.normalise.Application;

/** What becomes of an application. */
public sealed interface Verdict {
  Application application();

  record Post(Application application) implements Verdict {}

  record Hold(Application application, List<Reason> reasons) implements Verdict {}

  record Reject(Application application, List<Reason> reasons) implements Verdict {}
}
