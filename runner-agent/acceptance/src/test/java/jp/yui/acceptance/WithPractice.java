package jp.yui.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests against one practice core, which forgets everything before each of them. */
abstract class WithPractice {
  static Practice practice;
  @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    practice = Practice.start();
  }

  @AfterAll
  static void end() {
    practice.close();
  }

  @BeforeEach
  void reset() throws Exception {
    practice.reset();
  }
}
