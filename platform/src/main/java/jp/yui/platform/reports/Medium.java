package jp.yui.platform.reports;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jp.yui.platform.identity.Deeds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The file that a person brings from a terminal without a line: {@code yui relay report}. */
@Service
public class Medium {
  /** More than a terminal reports in years. */
  private static final int MOST_LINES = 20_000;

  private final Intake intake;
  private final Deeds deeds;

  Medium(Intake intake, Deeds deeds) {
    this.intake = intake;
    this.deeds = deeds;
  }

  /**
   * Takes each report of it that can be taken, as if it came by line. Where something breaks in the
   * middle, none of it: the file may be brought again.
   *
   * @return empty where the file has nothing, or more than can be
   */
  @Transactional
  public Optional<Brought> take(byte[] file) {
    var lines =
        new String(file, StandardCharsets.ISO_8859_1).lines().limit(MOST_LINES + 1).toList();
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      return Optional.empty();
    }
    Brought brought = Brought.of(lines.stream().map(intake::take).toList());
    deeds.record(
        "report.brought",
        brought.taken() + " + " + brought.known() + " + " + brought.refused().size());
    return Optional.of(brought);
  }
}
