package jp.yui.agent.schedule;

import tools.jackson.databind.json.JsonMapper;

/**
 * What a command asks of an agent at work: one line of JSON, answered by one.
 *
 * @param job for {@link Ask#RUN_NOW}
 */
record Order(Ask ask, String job) {
  static final JsonMapper JSON = new JsonMapper();

  /** What can be asked. */
  enum Ask {
    STATUS,
    RUN_NOW,
    STOP
  }

  /**
   * The answer.
   *
   * @param error code of why it was not done; empty if it was
   */
  record Answer(String error, Overview overview) {}
}
