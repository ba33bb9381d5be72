package jp.yui.platform.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.yui.platform.adoption.Approval;
import jp.yui.platform.adoption.Case;
import jp.yui.platform.adoption.Imports;
import jp.yui.platform.adoption.Phase;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.MailState;
import jp.yui.platform.review.Waiting;
import jp.yui.platform.screens.OwnWarnings;
import org.springframework.stereotype.Component;

/** What waits for whoever is signed in, by their roles. */
@Component
class Tasks {
  private final Waiting waiting;
  private final Imports imports;
  private final MailState mails;
  private final OwnWarnings warnings;

  Tasks(Waiting waiting, Imports imports, MailState mails, OwnWarnings warnings) {
    this.waiting = waiting;
    this.imports = imports;
    this.mails = mails;
    this.warnings = warnings;
  }

  List<Task> now() {
    SignedIn who = SignedIn.now();
    List<Task> tasks = new ArrayList<>();
    tasks.add(new Task("screens", warnings.now().size(), "/screens"));
    if (who.has(Role.REVIEWER)) {
      tasks.add(new Task("review", waiting.count(), "/reviews"));
    }
    if (who.has(Role.CONSORTIUM_ADMIN)) {
      tasks.add(new Task("mail", mails.givenUp(), "/mail"));
    }
    boolean staff = who.has(Role.STAFF);
    boolean decides = who.has(Role.MUNICIPALITY_ADMIN);
    if (who.municipality() != null && (staff || decides)) {
      List<Case> cases = imports.all();
      if (decides) {
        tasks.add(count("decide", cases, it -> pending(it, Phase.WAITING, true)));
      }
      if (staff) {
        tasks.add(count("draft", cases, it -> pending(it, Phase.DRAFT, false)));
        tasks.add(count("update", cases, it -> it.update().isPresent()));
      }
    }
    return tasks.stream().filter(task -> task.number() > 0).toList();
  }

  private static boolean pending(Case it, Phase phase, boolean byOthers) {
    return it.pending()
        .filter(one -> one.state() == phase && (!byOthers || Approval.mayDecide(one)))
        .isPresent();
  }

  private static Task count(String code, List<Case> cases, Predicate<Case> counted) {
    return new Task(code, cases.stream().filter(counted).count(), "/imports");
  }
}
