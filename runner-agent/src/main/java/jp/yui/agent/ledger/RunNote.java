package jp.yui.agent.ledger;

/** What the history says of a run as a whole. */
public sealed interface RunNote {
  /**
   * It began.
   *
   * @param watches whether it waits for files again and again
   */
  record Began(String scenario, String version, String product, boolean watches)
      implements RunNote {
    @Override
    public String text() {
      return String.join(" ", watches ? WATCH : BEGIN, scenario, version, product);
    }
  }

  /**
   * It came to its end.
   *
   * @param how a code: {@code DONE}, or what stopped it
   */
  record Ended(String how) implements RunNote {
    @Override
    public String text() {
      return END + " " + how;
    }
  }

  String BEGIN = "begin";
  String WATCH = "watch";
  String END = "end";

  /** As the history has it. */
  String text();

  /**
   * The same from the history.
   *
   * @param event of the kind {@link Event.Kind#RUN}
   */
  static RunNote of(Event event) {
    String[] words = event.why().split(" ", -1);
    return words[0].equals(END)
        ? new Ended(words[1])
        : new Began(words[1], words[2], words[3], words[0].equals(WATCH));
  }
}
