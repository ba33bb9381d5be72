package jp.yui.platform.backup;

import java.io.IOException;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Takes the night's copy. */
final class BackupJob extends QuartzJobBean {
  private static final Logger LOG = LoggerFactory.getLogger(BackupJob.class);

  private final Backup backup;

  BackupJob(Backup backup) {
    this.backup = backup;
  }

  @Override
  protected void executeInternal(JobExecutionContext context) {
    try {
      backup.take().ifPresent(where -> LOG.info("控えをとりました：{}", where));
    } catch (IOException | DataAccessException e) {
      LOG.error("控えをとれませんでした。YUI_BACKUP のフォルダーに書けるか、空きがあるかを確かめてください。", e);
    }
  }
}
