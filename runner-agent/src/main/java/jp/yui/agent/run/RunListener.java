package jp.yui.agent.run;

/** Is told how a run goes on, for a person who watches; called from several threads. */
public interface RunListener {
  /** Files were read; so many applications wait to be posted. */
  void reading(String file, long records);

  /** The posting begins. */
  void posting(long ready);

  /** One application came out. */
  void outcome(RunReport.Line line);

  /** Something to say in words: recovery, a batch while watching. */
  void note(String text);
}
