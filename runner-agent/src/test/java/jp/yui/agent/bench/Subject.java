package jp.yui.agent.bench;

/** What is measured. */
enum Subject {
  PLAIN("手書きの Selenium"),
  AGENT("Yui（ブラウザー1つ）"),
  AGENT_TWO("Yui（ブラウザー2つ）");

  private final String title;

  Subject(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
