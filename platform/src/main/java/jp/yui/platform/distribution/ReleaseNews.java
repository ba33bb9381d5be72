package jp.yui.platform.distribution;

import jp.yui.platform.review.VersionTurned;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what was released or withdrawn at once; what fails now, the clock makes up for. */
@Component
class ReleaseNews {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseNews.class);

  private final Distribution distribution;
  private final TransactionTemplate own;

  ReleaseNews(Distribution distribution, PlatformTransactionManager transactions) {
    this.distribution = distribution;
    this.own = new TransactionTemplate(transactions);
    this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * Not in the turn's own transaction: a key that cannot be opened must not keep one from
   * withdrawing.
   */
  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void on(VersionTurned turned) {
    try {
      own.executeWithoutResult(status -> distribution.follow());
    } catch (RuntimeException e) {
      LOG.error("What is published was not brought in step; it is tried again within the hour", e);
    }
  }
}
