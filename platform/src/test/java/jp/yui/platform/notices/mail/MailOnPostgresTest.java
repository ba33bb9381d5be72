package jp.yui.platform.notices.mail;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import jp.yui.platform.PlatformTest;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on a real PostgreSQL, above all that two senders do not send the same. */
@PlatformTest
class MailOnPostgresTest extends MailTest {
  private static EmbeddedPostgres postgres;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry settings) throws IOException {
    postgres = EmbeddedPostgres.start();
    settings.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
    settings.add("spring.datasource.username", () -> "postgres");
  }

  @AfterAll
  static void close() throws IOException {
    postgres.close();
  }
}
