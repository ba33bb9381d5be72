package jp.yui.agent.screen.line;

/** What is said on a line, as far as needed to know whether a request waits for its answer. */
sealed interface Talk permits PlainTalk, SecureTalk {

  /** Whether the browser has said something that is not answered yet. */
  boolean waiting();

  /** The browser says this. */
  void asks(byte[] bytes, int length);

  /**
   * The core system says this.
   *
   * @return what the browser may get of it now
   */
  byte[] answers(byte[] bytes, int length);

  /**
   * The core system has ended the line.
   *
   * @return the last that the browser gets: something that is not an answer if one was still due
   */
  byte[] end();
}
