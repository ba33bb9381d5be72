package jp.yui.agent.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A new verdict on an application that came in before: counts as long as nothing was submitted that
 * is not surely absent, and no person has decided.
 */
final class Rejudgement {
  private Rejudgement() {}

  static Entry of(Connection connection, Entry entry, Candidate candidate) throws SQLException {
    if (!open(entry.state()) || candidate.state() == State.RECEIVED) {
      return entry;
    }
    String content = newContent(connection, entry.id(), candidate.content());
    boolean same =
        entry.state() == candidate.state()
            && entry.reasons().equals(candidate.reasons())
            && content == null;
    if (same || decidedByPerson(connection, entry.id())) {
      return entry;
    }
    Moves.make(
        connection,
        entry,
        new Moves.Asked(
            candidate.state(), By.RUN, null, candidate.reasons(), content, candidate.reasons()));
    return Moves.now(connection, entry.id());
  }

  private static boolean open(State state) {
    return switch (state) {
      case RECEIVED, READY, HELD -> true;
      case INTENDED, DONE, REJECTED, UNKNOWN -> false;
    };
  }

  private static @Nullable String newContent(
      Connection connection, long application, String content) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select json from content where application = ? order by event desc limit 1")) {
      query.setLong(1, application);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && row.getString(1).equals(content) ? null : content;
      }
    }
  }

  private static boolean decidedByPerson(Connection connection, long application)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select actor from event where application = ? and kind = 'MOVE'"
                + " order by id desc limit 1")) {
      query.setLong(1, application);
      try (ResultSet row = query.executeQuery()) {
        return row.next() && Actor.valueOf(row.getString(1)) == Actor.PERSON;
      }
    }
  }
}
