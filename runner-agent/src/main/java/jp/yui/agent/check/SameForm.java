package jp.yui.agent.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yui.agent.check.Reason.Shown;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.Finding;
import jp.yui.agent.normalise.Source;
import jp.yui.scenario.model.ItemPath;

/** The same format twice with the same key: harmless when it says the same, else held. */
final class SameForm {
  private final Contents contents;

  SameForm(Contents contents) {
    this.contents = contents;
  }

  /** One application of each format. */
  List<Application> once(List<Application> said, List<Reason> reasons, List<Finding> findings) {
    Map<String, Application> first = new LinkedHashMap<>();
    List<Application> all = new ArrayList<>();
    for (Application application : said) {
      Application before = first.putIfAbsent(form(application), application);
      if (before == null) {
        all.add(application);
      } else if (contents.fingerprint(before).equals(contents.fingerprint(application))) {
        findings.add(twice(before, application));
      } else {
        reasons.add(differs(before, application));
      }
    }
    return all;
  }

  private Finding twice(Application before, Application again) {
    String message = Words.say("same-twice", where(before), where(again));
    return new Finding("same-twice", ItemPath.parse(contents.key()), 0, message, false);
  }

  private Reason differs(Application before, Application again) {
    List<Shown> shown =
        contents.differences(before, again).stream().flatMap(d -> d.shown().stream()).toList();
    return new Reason(
        "same-key-differs", Words.say("same-key-differs", where(before), where(again)), shown);
  }

  private static String form(Application application) {
    return application.sources().getFirst().form();
  }

  private static String where(Application application) {
    Source source = application.sources().getFirst();
    return Words.say("record", source.file(), Long.toString(source.number()));
  }
}
