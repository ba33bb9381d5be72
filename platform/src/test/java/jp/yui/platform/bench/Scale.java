package jp.yui.platform.bench;

import org.springframework.core.env.PropertyResolver;

/**
 * How large the consortium is, and how it is used.
 *
 * @param municipalities as many as Japan has
 * @param versions of a quarter as many scenarios
 * @param runs summaries of a day
 * @param users at the same time
 * @param seconds measured, after a third of it to warm up
 * @param thinkMillis that a person reads a page on average; 0 asks for the next page at once
 */
record Scale(int municipalities, int versions, int runs, int users, int seconds, int thinkMillis) {
  static final int VERSIONS_EACH = 4;

  static Scale of(PropertyResolver asked) {
    return new Scale(
        asked.getProperty("municipalities", Integer.class, 1741),
        asked.getProperty("versions", Integer.class, 5000),
        asked.getProperty("runs", Integer.class, 1_000_000),
        asked.getProperty("users", Integer.class, 20),
        asked.getProperty("seconds", Integer.class, 60),
        asked.getProperty("think", Integer.class, 1000));
  }

  int scenarios() {
    return Math.max(1, versions / VERSIONS_EACH);
  }
}
