package jp.yui.platform.audit;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Takes the day's checkpoint, unless it is there. */
@DisallowConcurrentExecution
final class CheckpointJob extends QuartzJobBean {
  private static final Logger LOG = LoggerFactory.getLogger(CheckpointJob.class);

  private final Checkpoints checkpoints;

  CheckpointJob(Checkpoints checkpoints) {
    this.checkpoints = checkpoints;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    if (checkpoints.isMadeToday()) {
      return;
    }
    Verification.Wrong wrong = checkpoints.makeToday().wrong();
    if (wrong != null) {
      LOG.error(
          "監査記録の {} 件目が正しくありません（{}）。控えは作りませんでした。"
              + "データベースを書き換えた人がいないか調べ、最後に印刷した控えと「監査」のページを比べてください。",
          wrong.seq(),
          wrong.kind());
    }
  }
}
