package jp.yui.agent.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history.
 *
 * @param id from 1, without gaps
 * @param who the run's or the person's name
 * @param application the ledger's number; null where no single application is meant
 * @param from null for an application that came in
 * @param attempt of the intent that it belongs to
 * @param contentSha256 of the content that came in
 * @param why reasons as they were given, or a note
 * @param hash over this row and the hash of the row before, in hex
 */
public record Event(
    long id,
    Instant at,
    Actor actor,
    String who,
    Kind kind,
    @Nullable Long application,
    @Nullable State from,
    @Nullable State to,
    @Nullable Integer attempt,
    @Nullable String receipt,
    @Nullable String contentSha256,
    String why,
    String hash) {

  /** What kind of thing happened. */
  public enum Kind {
    MOVE,
    BATCH,
    FILE,
    WITNESS,
    /** A run began, or came to its end: {@link RunNote}. */
    RUN
  }
}
