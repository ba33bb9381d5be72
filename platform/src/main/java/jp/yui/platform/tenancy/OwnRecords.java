package jp.yui.platform.tenancy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.yui.platform.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The one way to the tables that hold a municipality's own records. Their names begin with {@code
 * own_}; a statement about them must speak of {@code municipality = :own}, once for each such
 * table, and {@code :own} is the municipality of whoever is signed in, whatever a page was sent.
 *
 * <p>The build keeps the word {@code own_} out of every other statement ({@code OwnRecordsTest}).
 */
@Component
public class OwnRecords {
  private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|update|into)\\s+own_");
  private static final Pattern BOUND =
      Pattern.compile("\\bmunicipality\\s*=\\s*:own\\b|values\\s*\\(\\s*:own\\b");

  private final JdbcClient jdbc;

  OwnRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A statement bound to the signed-in user's municipality.
   *
   * @param sql in lower case; an insert has {@code :own} as its first value
   * @throws IllegalArgumentException where one of its tables is not bound
   * @throws NoMunicipalityException where the signed-in user has none
   */
  public StatementSpec sql(String sql) {
    if (count(BOUND, sql) < Math.max(1, count(TABLE, sql))) {
      throw new IllegalArgumentException("not bound to the municipality: " + sql);
    }
    return jdbc.sql(sql).param("own", own());
  }

  private static String own() {
    String own = SignedIn.now().municipality();
    if (own == null) {
      throw new NoMunicipalityException();
    }
    return own;
  }

  private static int count(Pattern pattern, String sql) {
    Matcher matcher = pattern.matcher(sql);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
