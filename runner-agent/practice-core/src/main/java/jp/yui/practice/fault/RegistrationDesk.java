package jp.yui.practice.fault;

import java.time.Duration;
import java.util.Optional;
import jp.yui.practice.product.Product;
import jp.yui.practice.record.Registration;
import jp.yui.practice.record.Registry;
import jp.yui.practice.record.Submission;
import org.springframework.stereotype.Component;

/** Where every product hands in a registration: recorded first, whatever becomes of the answer. */
@Component
public class RegistrationDesk {
  private final FaultBoard board;
  private final Registry registry;

  RegistrationDesk(FaultBoard board, Registry registry) {
    this.board = board;
    this.registry = registry;
  }

  /** Registers; the caller shows the 認定番号, unless a fault loses the answer on the way. */
  public Registration register(Submission submission) {
    Product product = submission.product();
    Duration hiddenFor =
        board
            .take(FaultKind.LATE_COMMIT, product)
            .map(f -> Duration.ofMillis(f.millis()))
            .orElse(Duration.ZERO);
    Registration registration = registry.add(submission, hiddenFor);
    Optional<Fault> lost = board.take(FaultKind.LOST_ANSWER, product);
    if (lost.isPresent()) {
      Pause.millis(lost.get().millis());
      throw new LostAnswer(lost.get());
    }
    return registration;
  }
}
