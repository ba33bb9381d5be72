package jp.yui.agent.normalise;

import java.util.List;
import jp.yui.agent.intake.Place;
import jp.yui.scenario.japanese.PartialDate;

/**
 * One value, as read and as normalised.
 *
 * @param raw as the file has it
 * @param value normalised: {@code String}, {@code Long} or {@code PartialDate} by the item's kind;
 *     "" or PartialDate.ABSENT where absent or not readable
 * @param place where it stands; the file as a whole where a form that has the item left it out
 * @param findings what a person should know of it; one that holds keeps the application from being
 *     posted
 */
public record NormalItem(String raw, Object value, Place place, List<Finding> findings) {

  /** There is no value, or none that could be read. */
  public boolean isAbsent() {
    return value.equals("") || value.equals(PartialDate.ABSENT);
  }

  /** The file has nothing here but blanks. */
  public boolean isBlank() {
    return isAbsent() && findings.stream().noneMatch(Finding::holds);
  }

  public boolean holds() {
    return findings.stream().anyMatch(Finding::holds);
  }

  /** The normalised value as text; a date as ISO 8601 with {@code ?} for what is unknown. */
  public String text() {
    return value.toString();
  }
}
