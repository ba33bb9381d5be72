package jp.yui.agent.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The history, which only grows. Each row's hash is SHA-256 over the hash before it and its own
 * fields, each as its length in UTF-8 bytes, a colon and its text ({@code -} for none), so that no
 * two different rows read alike.
 */
final class Chain {
  static final String START = "0".repeat(64);

  /** What is to be added; the chain gives it number and hash. */
  record Fact(
      Instant at,
      By by,
      Event.Kind kind,
      @Nullable Long application,
      @Nullable State from,
      @Nullable State to,
      @Nullable Integer attempt,
      @Nullable String receipt,
      @Nullable String contentSha256,
      String why) {

    static Fact note(Event.Kind kind, By by, String why) {
      return new Fact(Now.instant(), by, kind, null, null, null, null, null, null, why);
    }
  }

  private Chain() {}

  static long add(Connection connection, Fact fact) throws SQLException {
    Head head = head(connection);
    return add(connection, fact, head).id();
  }

  /** The newest row's number and hash. */
  record Head(long id, String hash) {}

  static Head head(Connection connection) throws SQLException {
    try (PreparedStatement query =
            connection.prepareStatement("select id, hash from event order by id desc limit 1");
        ResultSet row = query.executeQuery()) {
      return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, START);
    }
  }

  static Head add(Connection connection, Fact fact, Head head) throws SQLException {
    long id = head.id() + 1;
    String hash = hash(head.hash(), id, fact);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into event (id, at, actor, who, kind, application, from_state, to_state,"
                + " attempt, receipt, content_sha256, why, hash)"
                + " values (?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      insert.setLong(1, id);
      insert.setObject(2, fact.at());
      insert.setString(3, fact.by().actor().name());
      insert.setString(4, fact.by().who());
      insert.setString(5, fact.kind().name());
      insert.setObject(6, fact.application());
      insert.setString(7, name(fact.from()));
      insert.setString(8, name(fact.to()));
      insert.setObject(9, fact.attempt());
      insert.setString(10, fact.receipt());
      insert.setString(11, fact.contentSha256());
      insert.setString(12, fact.why());
      insert.setString(13, hash);
      insert.executeUpdate();
    }
    return new Head(id, hash);
  }

  /** What the row's hash must be, after a row of that hash. */
  static String hash(String before, Event row) {
    return hash(
        before,
        row.id(),
        new Fact(
            row.at(),
            new By(row.actor(), row.who()),
            row.kind(),
            row.application(),
            row.from(),
            row.to(),
            row.attempt(),
            row.receipt(),
            row.contentSha256(),
            row.why()));
  }

  private static String hash(String before, long id, Fact fact) {
    MessageDigest digest = sha256();
    field(digest, before);
    field(digest, Long.toString(id));
    field(digest, fact.at().toString());
    field(digest, fact.by().actor().name());
    field(digest, fact.by().who());
    field(digest, fact.kind().name());
    field(digest, fact.application());
    field(digest, name(fact.from()));
    field(digest, name(fact.to()));
    field(digest, fact.attempt());
    field(digest, fact.receipt());
    field(digest, fact.contentSha256());
    field(digest, fact.why());
    return HexFormat.of().formatHex(digest.digest());
  }

  static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void field(MessageDigest digest, @Nullable Object value) {
    if (value == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] bytes = value.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static @Nullable String name(@Nullable State state) {
    return state == null ? null : state.name();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
