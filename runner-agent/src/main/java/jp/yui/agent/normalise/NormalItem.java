package jp.yui.agent.normalise;

import java.util.List;
import jp.yui.agent.intake.Place;

/**
 * One value, as read and as normalised.
 *
 * @param raw as the file has it
 * @param value normalised: {@code String}, {@code Long} or {@code PartialDate} by the item's kind;
 *     "" or PartialDate.ABSENT where absent
 * @param findings what a person should know of it; an ERROR finding holds the application
 */
public record NormalItem(String raw, Object value, Place place, List<Finding> findings) {}
