package jp.yui.platform.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.yui.platform.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The one scenario that whoever is signed in is writing; nobody else sees it. */
@Repository
public class Drafts {
  public static final int MOST_FILES = 50;
  public static final int MOST_BYTES = 1024 * 1024;

  private final JdbcClient jdbc;

  Drafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Its files; none where nothing is being written. */
  public SortedMap<String, String> files() {
    SortedMap<String, String> files = new TreeMap<>();
    jdbc.sql("select path, content from draft_file where account = :me")
        .param("me", me())
        .query(
            row -> {
              files.put(row.getString(1), new String(row.getBytes(2), StandardCharsets.UTF_8));
            });
    return files;
  }

  /** Begins anew with these files. */
  @Transactional
  public void begin(Map<String, byte[]> files) {
    end();
    files.forEach(this::insert);
  }

  /** Sets what stands in a file; it comes to be where it is not there. */
  @Transactional
  public void put(String path, byte[] content) {
    remove(path);
    insert(path, content);
  }

  public void remove(String path) {
    jdbc.sql("delete from draft_file where account = :me and path = :path")
        .param("me", me())
        .param("path", path)
        .update();
  }

  /** Throws all of it away. */
  public void end() {
    jdbc.sql("delete from draft_file where account = :me").param("me", me()).update();
  }

  /** As it would be filed. */
  public Bundle bundle() {
    Map<String, byte[]> files = new TreeMap<>();
    files().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new Bundle(files);
  }

  /** Scenarios of one's own municipality, of which a next version may be written. */
  public List<String> own() {
    SignedIn who = SignedIn.now();
    String whose = who.municipality() == null ? "is null" : "= :municipality";
    return jdbc.sql(
            "select id from scenario where municipality " + whose + " order by id limit 200")
        .param("municipality", who.municipality())
        .query(String.class)
        .list();
  }

  private void insert(String path, byte[] content) {
    jdbc.sql("insert into draft_file (account, path, content) values (:me, :path, :content)")
        .param("me", me())
        .param("path", path)
        .param("content", content)
        .update();
  }

  private static long me() {
    return SignedIn.now().account();
  }
}
