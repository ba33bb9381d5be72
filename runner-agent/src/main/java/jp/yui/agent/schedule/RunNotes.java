package jp.yui.agent.schedule;

import jp.yui.agent.run.RunListener;
import jp.yui.agent.run.RunReport;
import jp.yui.agent.schedule.job.Job;

/** What the journal has of a run as it goes: how much there is, and no word of an application. */
final class RunNotes implements RunListener {
  private final Journal journal;
  private final Job job;

  RunNotes(Journal journal, Job job) {
    this.journal = journal;
    this.job = job;
  }

  @Override
  public void reading(String file, long records) {
    // A file's name may name a person.
  }

  @Override
  public void posting(long ready) {
    journal.tell("run.posting", job.name(), ready);
  }

  @Override
  public void outcome(RunReport.Line line) {
    // The ledger has it.
  }

  @Override
  public void note(String text) {
    // For a person who watches a run by hand.
  }
}
