package jp.yui.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yui.platform.PlatformTest;
import jp.yui.platform.identity.Role;
import jp.yui.platform.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What one municipality keeps, no other one sees. */
@PlatformTest
class OwnRecordsTest {
  @Autowired private OwnRecords own;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void table() {
    jdbc.sql("create table if not exists own_note (municipality char(6), words varchar(20))")
        .update();
    jdbc.sql("delete from own_note").update();
  }

  @AfterEach
  void nobody() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void eachSeesItsOwn() {
    as("131016");
    own.sql("insert into own_note (municipality, words) values (:own, 'こちら')").update();
    as("131024");
    own.sql("insert into own_note (municipality, words) values (:own, 'あちら')").update();

    assertThat(words()).containsExactly("あちら");
    as("131016");
    assertThat(words()).containsExactly("こちら");
  }

  @Test
  void aStatementThatIsNotBoundIsRefused() {
    as("131016");
    assertThatIllegalArgumentException().isThrownBy(() -> own.sql("select words from own_note"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                own.sql(
                    "select a.words from own_note a join own_note b on true"
                        + " where a.municipality = :own"));
  }

  @Test
  void whoeverHasNoMunicipalityHasNoRecordsOfOne() {
    as(null);
    assertThatThrownBy(this::words).isInstanceOf(NoMunicipalityException.class);
  }

  @Test
  void noOtherStatementNamesSuchATable() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> java = sources.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(java).hasSizeGreaterThan(10);
      assertThat(java)
          .filteredOn(file -> speaksOf(file, "own_") && !speaksOf(file, "OwnRecords"))
          .isEmpty();
      assertThat(java)
          .filteredOn(
              file -> speaksOf(file, "OwnRecords own") && speaksOf(file, "simple.JdbcClient;"))
          .isEmpty();
    }
  }

  private List<String> words() {
    return own.sql("select words from own_note where municipality = :own")
        .query(String.class)
        .list();
  }

  private static boolean speaksOf(Path file, String word) {
    try {
      return Files.readString(file).contains(word);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void as(@Nullable String municipality) {
    SignedIn who = new SignedIn(1, "a", "a", municipality, Set.of(Role.STAFF));
    SecurityContextHolder.getContext()
        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
  }
}
