package jp.yui.platform.experience;

import jp.yui.platform.catalogue.Versions;
import jp.yui.platform.identity.Deeds;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import jp.yui.platform.notices.Notices;
import jp.yui.platform.notices.To;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what was learnt, mending it, taking it back; and telling whom it concerns. */
@Service
public class Exchange {
  private final Entries entries;
  private final Versions versions;
  private final Notices notices;
  private final Deeds deeds;

  Exchange(Entries entries, Versions versions, Notices notices, Deeds deeds) {
    this.entries = entries;
    this.versions = versions;
    this.notices = notices;
    this.deeds = deeds;
  }

  /** Writes of a scenario; those who publish it hear of questions and trouble. */
  @Transactional
  public long write(Kind kind, String scenario, Text text) {
    long id = entries.add(kind, scenario, null, text);
    done("written", kind, id);
    if (kind != Kind.CASE) {
      versions.of(scenario).stream()
          .findFirst()
          .ifPresent(
              newest ->
                  notices.tell(
                      To.role(newest.municipality(), Role.PUBLISHER),
                      kind.key() + ".written",
                      "/" + kind.path() + "/" + id,
                      newest.title(),
                      text.title()));
    }
    return id;
  }

  /** Answers a question; whoever asked hears of it. */
  @Transactional
  public long answer(Entry question, Text text) {
    long id = entries.add(Kind.ANSWER, question.scenario(), question.id(), text);
    done("written", Kind.ANSWER, id);
    if (question.account() != SignedIn.now().account()) {
      notices.tell(
          To.account(question.account()),
          "answer.written",
          "/questions/" + question.id(),
          question.title());
    }
    return id;
  }

  /** Whoever wrote it, and the administrator of the same municipality. */
  public boolean mayChange(Entry entry) {
    SignedIn who = SignedIn.now();
    return entry.account() == who.account()
        || (who.has(Role.MUNICIPALITY_ADMIN)
            && who.municipality() != null
            && who.municipality().equals(entry.municipality()));
  }

  @Transactional
  public void mend(Entry entry, Text text) {
    ownOnly(entry);
    entries.mend(entry.id(), text);
    done("mended", entry.kind(), entry.id());
  }

  @Transactional
  public void takeBack(Entry entry) {
    ownOnly(entry);
    entries.takeBack(entry.id());
    done("taken-back", entry.kind(), entry.id());
  }

  @Transactional
  public void resolve(Entry entry, boolean resolved) {
    ownOnly(entry);
    entries.resolve(entry.id(), resolved);
    done("mended", entry.kind(), entry.id());
  }

  /** For the consortium's administrator; the author is told why. */
  @Transactional
  public void hide(Entry entry, String reason) {
    entries.hide(entry.id(), reason);
    done("hidden", entry.kind(), entry.id());
    notices.tell(
        To.account(entry.account()),
        "experience.hidden",
        "/" + entry.kind().path() + "/" + entry.id(),
        reason);
  }

  private void ownOnly(Entry entry) {
    if (!mayChange(entry)) {
      throw new AccessDeniedException("somebody else's");
    }
  }

  private void done(String what, Kind kind, long id) {
    deeds.record("experience." + what, kind.path() + "/" + id);
  }
}
