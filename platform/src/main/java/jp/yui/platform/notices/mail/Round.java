package jp.yui.platform.notices.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One round of the postman: packs what is due and sends what waits. */
@Component
class Round {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);
  private static final int MOST = 1000;

  private final Packing packing;
  private final Outbox outbox;
  private final Letters letters;
  private final MailServer server;
  private final MailSettings settings;

  Round(Packing packing, Outbox outbox, Letters letters, MailServer server, MailSettings settings) {
    this.packing = packing;
    this.outbox = outbox;
    this.letters = letters;
    this.server = server;
    this.settings = settings;
  }

  /** Ends early where the server fails: the next one would only wait as long. */
  void go() {
    if (!settings.isOn()) {
      return;
    }
    packing.pack();
    boolean goesOn = true;
    for (int sent = 0; goesOn && sent < MOST; sent++) {
      Optional<Claimed> next = outbox.claim();
      goesOn = next.isPresent() && send(next.get());
    }
    outbox.tidy();
  }

  private boolean send(Claimed mail) {
    Optional<Letter> letter = letters.letter(mail);
    if (letter.isEmpty()) {
      outbox.ended(mail, State.DROPPED);
      return true;
    }
    @Nullable Fault fault = server.send(letter.get());
    if (fault == null) {
      outbox.ended(mail, State.SENT);
      return true;
    }
    LOG.warn(
        "メール {} を送れませんでした（{} 回目、{}）：{}", mail.id(), mail.tries(), fault.kind(), fault.answer());
    outbox.failed(mail, fault);
    return !fault.isForAll();
  }
}
